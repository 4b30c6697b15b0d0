package org.schriftgut.web.privacy;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * What a unit has to decide.
 *
 * @param action address of the decisions and of finishing; empty when the unit has answered
 * @param marks what can be decided
 */
public record SubjectPartPage(
        Frame frame,
        String subject,
        List<Panel.Metadata.Fact> facts,
        List<Line> hits,
        String action,
        List<Option> marks)
        implements PageModel {

    /** A record that was found; {@code mark} is empty until it is decided about. */
    public record Line(
            String id, String reference, String subject, String href, String category, String mark, String reason) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSubjectPartPageGenerated.render(out, null, this);
    }
}
