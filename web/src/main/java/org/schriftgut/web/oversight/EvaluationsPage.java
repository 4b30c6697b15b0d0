package org.schriftgut.web.oversight;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Evaluations of the log by person (R136): one's own, and all for staff council and privacy officer.
 *
 * @param form fields {@code person} (a sign-in name), {@code von}, {@code bis}, {@code anlass}
 * @param mayAsk whether the person may ask for one
 */
public record EvaluationsPage(Frame frame, List<Line> lines, Form form, boolean mayAsk) implements PageModel {

    /** One evaluation; {@code href} leads to its result and is empty for who may not look, or not any more. */
    public record Line(
            String person,
            String href,
            String askedBy,
            String occasion,
            Instant from,
            Instant until,
            Instant begun,
            Instant closes) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteEvaluationsPageGenerated.render(out, null, this);
    }
}
