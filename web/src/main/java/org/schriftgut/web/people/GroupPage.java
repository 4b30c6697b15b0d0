package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * One group, for administrators.
 *
 * @param action address of the group; {@code /aufnehmen}, {@code /entfernen}, {@code /schliessen}, {@code /oeffnen} below it
 * @param form field {@code person}, with the version the members were read at
 * @param choices people who do not belong to it yet
 */
public record GroupPage(
        Frame frame, String action, boolean closed, List<Member> members, Form form, List<Option> choices)
        implements PageModel {

    /** Somebody who belongs to it. */
    public record Member(String id, String href, String name, String login, boolean active) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteGroupPageGenerated.render(out, null, this);
    }
}
