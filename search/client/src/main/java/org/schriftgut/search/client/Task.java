package org.schriftgut.search.client;

/**
 * Something a worker does with one file.
 *
 * @param <R> what it answers
 */
public sealed interface Task<R> permits ReadContent, SheetRows, Thumbnail, Identify {
    /** The class of the answer. */
    Class<R> resultType();
}
