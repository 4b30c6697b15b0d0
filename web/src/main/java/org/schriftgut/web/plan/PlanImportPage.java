package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Choose a file with a file plan (CSV or XLSX).
 *
 * @param maxBytes largest file accepted
 */
public record PlanImportPage(Frame frame, Form form, long maxBytes) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePlanImportPageGenerated.render(out, null, this);
    }
}
