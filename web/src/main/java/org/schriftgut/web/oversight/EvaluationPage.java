package org.schriftgut.web.oversight;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * What an evaluation found.
 *
 * @param facts person, period, occasion, until when it can be looked at
 * @param moreHref where older entries are; empty if there are none
 * @param csv address of all of it as CSV; {@code json} likewise
 */
public record EvaluationPage(
        Frame frame,
        List<Panel.Metadata.Fact> facts,
        List<AuditPage.Line> lines,
        String moreHref,
        String csv,
        String json)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteEvaluationPageGenerated.render(out, null, this);
    }
}
