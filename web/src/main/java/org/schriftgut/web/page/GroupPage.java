package org.schriftgut.web.page;

import java.util.List;

/**
 * One group, for administrators.
 *
 * @param action address of the group; {@code /aufnehmen}, {@code /entfernen}, {@code /schliessen}, {@code /oeffnen} below it
 * @param form field {@code person}, with the version the members were read at
 * @param choices people who do not belong to it yet
 */
public record GroupPage(
        Frame frame, String action, boolean closed, List<Member> members, Form form, List<Option> choices) {

    /** Somebody who belongs to it. */
    public record Member(String id, String href, String name, String login, boolean active) {}
}
