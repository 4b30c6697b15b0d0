package org.schriftgut.web.emergency;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * Emergency access (R101): of everybody for privacy officers, one's own for others.
 *
 * @param form fields {@code zeichen}, {@code grund}
 * @param mayOpen whether the person may take emergency access
 */
public record EmergencyPage(Frame frame, List<Line> lines, Form form, boolean mayOpen) implements PageModel {

    /**
     * One of them.
     *
     * @param href page of the dossier for who may open it now; empty otherwise
     * @param until null where nothing was opened
     * @param end address that ends it; empty if it cannot be ended
     * @param review address that keeps a remark; empty if it was kept already or is somebody else's task
     * @param reviewed who reviewed it and what came out; empty before
     */
    public record Line(
            String who,
            String reference,
            String href,
            String reason,
            Instant at,
            Instant until,
            String standing,
            Tone tone,
            String end,
            String review,
            String reviewed) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteEmergencyPageGenerated.render(out, null, this);
    }
}
