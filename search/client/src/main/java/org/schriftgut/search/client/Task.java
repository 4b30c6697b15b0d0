package org.schriftgut.search.client;

/**
 * Something a worker does with one file.
 *
 * @param <R> what it answers
 */
public sealed interface Task<R> permits ExtractText, SplitMail, SheetRows, Thumbnail, Identify {
    /** The class of the answer. */
    Class<R> resultType();
}
