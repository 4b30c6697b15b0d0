package org.schriftgut.web.page;

import java.util.List;

/**
 * Groups that rights can be given to, for administrators.
 *
 * @param form field {@code bezeichnung}: a new group
 */
public record GroupsPage(Frame frame, List<Line> groups, Form form) {

    /** One group; {@code href} leads to its page. */
    public record Line(String href, String name, int members, boolean closed) {}
}
