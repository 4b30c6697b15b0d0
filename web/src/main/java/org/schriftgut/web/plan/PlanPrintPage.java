package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** The whole file plan, to print or to read in one go. */
public record PlanPrintPage(Frame frame, Instant at, List<Line> lines) implements PageModel {

    /** One entry; {@code level} is 1 at the top. */
    public record Line(int level, PlanEntry entry) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePlanPrintPageGenerated.render(out, null, this);
    }
}
