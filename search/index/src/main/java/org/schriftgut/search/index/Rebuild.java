package org.schriftgut.search.index;

/**
 * The next generation of an index while it is filled. The old generation answers until {@link #finish()}.
 *
 * <p>Writes through the ordinary {@link SearchIndex} go to both generations and outrank the rebuild: an id written or
 * deleted there after the start is skipped here, because this run may have read it before the change.
 */
public interface Rebuild extends AutoCloseable {

    /** Where the rebuild writes. Closing it does nothing; use {@link #finish()} or {@link #close()}. */
    SearchIndex target();

    /** Commits the next generation, switches to it atomically and deletes the old one. Only once. */
    void finish();

    /** Gives the rebuild up and deletes what it wrote, unless it was finished. */
    @Override
    void close();
}
