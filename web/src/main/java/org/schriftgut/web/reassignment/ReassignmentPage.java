package org.schriftgut.web.reassignment;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;

/**
 * One run and its protocol.
 *
 * @param finished null while it is under way
 */
public record ReassignmentPage(
        Frame frame,
        String from,
        String to,
        String reason,
        String by,
        Instant at,
        Instant finished,
        List<Line> lines,
        Pager pager)
        implements PageModel {

    /** One file that has moved. */
    public record Line(String href, String reference, String subject, Instant at) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteReassignmentPageGenerated.render(out, null, this);
    }
}
