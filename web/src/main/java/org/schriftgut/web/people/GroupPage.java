package org.schriftgut.web.people;

import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;

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
