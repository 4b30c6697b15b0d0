package org.schriftgut.web.shell;

import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;

/**
 * One object whose metadata a form changes; {@link Edits} does it.
 *
 * @param <V> the object as its feature shows it
 */
public interface Edited<V> {

    /** The object as it is now. */
    V now();

    /** The form with what is stored, and the version that it is based on. */
    Form stored(V now);

    /**
     * Changes the object to what was sent.
     *
     * @param version the one that the form was filled on
     */
    void save(V before, long version);

    Html page(V now, Form form);

    /** What was sent and what somebody else saved first. */
    ConflictPage conflict(V now);

    /** Where the object can be seen. */
    String address(V now);
}
