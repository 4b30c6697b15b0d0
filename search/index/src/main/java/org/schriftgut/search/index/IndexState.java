package org.schriftgut.search.index;

/**
 * Figures for operators.
 *
 * @param generation name of the generation that answers, such as {@code gen-000001}
 * @param entries visible entries
 * @param sizeBytes size on disk
 * @param uncommitted whether a {@link SearchIndex#commit()} would write something
 * @param rebuilding whether the next generation is being built
 */
public record IndexState(String generation, long entries, long sizeBytes, boolean uncommitted, boolean rebuilding) {}
