package org.schriftgut.access;

/**
 * A set of access classes by its mark.
 *
 * @param count how many they are
 * @param mark of their ids together, in whatever order
 */
record ClassesSeen(long count, long mark) {}
