package org.schriftgut.web.people;

import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;

/**
 * Groups that rights can be given to, for administrators.
 *
 * @param form field {@code bezeichnung}: a new group
 */
public record GroupsPage(Frame frame, List<Line> groups, Form form) {

    /** One group; {@code href} leads to its page. */
    public record Line(String href, String name, int members, boolean closed) {}
}
