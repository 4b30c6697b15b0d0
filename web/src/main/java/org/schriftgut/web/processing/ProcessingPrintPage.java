package org.schriftgut.web.processing;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** The whole record of processing, to be printed for a supervisory authority. */
public record ProcessingPrintPage(
        Frame frame, Instant at, List<ProcessingSheet.Item> controller, List<ProcessingSheet> sheets)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProcessingPrintPageGenerated.render(out, null, this);
    }
}
