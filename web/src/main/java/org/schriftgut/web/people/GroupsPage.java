package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Groups that rights can be given to, for administrators.
 *
 * @param form field {@code bezeichnung}: a new group
 */
public record GroupsPage(Frame frame, List<Line> groups, Form form) implements PageModel {

    /** One group; {@code href} leads to its page. */
    public record Line(String href, String name, int members, boolean closed) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteGroupsPageGenerated.render(out, null, this);
    }
}
