package org.schriftgut.web.privacy;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * Requests of privacy officers to restrict the processing of a file: one's own, and those one has to answer.
 *
 * @param form fields {@code zeichen}, {@code grund}
 * @param mayAsk whether the person asks
 * @param mayAnswer whether the person may manage files
 */
public record RestrictionRequestsPage(
        Frame frame, List<Line> asked, List<Waiting> waiting, Form form, boolean mayAsk, boolean mayAnswer)
        implements PageModel {

    /**
     * One that was asked.
     *
     * @param reason why it was declined; empty otherwise
     * @param withdraw where it is taken back; empty once it is answered
     */
    public record Line(
            String reference, String ground, Instant at, String standing, Tone tone, String reason, String withdraw) {}

    /**
     * One to be answered.
     *
     * @param action {@code /einschraenken} and {@code /ablehnen} (field {@code grund}) below it
     */
    public record Waiting(String reference, String ground, Instant at, String action) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteRestrictionRequestsPageGenerated.render(out, null, this);
    }
}
