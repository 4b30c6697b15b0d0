package org.schriftgut.web.approval;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * One request for a second person, with exactly what is to be done.
 *
 * @param action where it is decided: {@code /zustimmen}, {@code /ablehnen}, {@code /zuruecknehmen} below it
 * @param content what is to be done, in words
 * @param reason why, may be empty
 * @param asker who asked, with whom they acted for
 * @param decider who decided, empty until then
 * @param decidedAt when, or null
 * @param note what the decider wrote, may be empty
 * @param hash of the content, sent back with the decision
 * @param form field {@code vermerk}
 */
public record ApprovalPage(
        Frame frame,
        String action,
        List<Fact> content,
        String reason,
        String asker,
        Instant askedAt,
        Instant expiresAt,
        Standing standing,
        String decider,
        Instant decidedAt,
        String note,
        String hash,
        boolean mayDecide,
        boolean mayWithdraw,
        Form form)
        implements PageModel {

    /** One part of what is to be done. */
    public record Fact(String name, String value) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteApprovalPageGenerated.render(out, null, this);
    }
}
