package org.schriftgut.web.page;

/**
 * A short word beside a subject.
 *
 * @param text the word, in the reader's language
 * @param tone how it is meant
 */
public record Badge(String text, Tone tone) {}
