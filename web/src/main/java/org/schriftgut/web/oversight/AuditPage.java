package org.schriftgut.web.oversight;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * The audit log, for administrators and records managers: entries by object, time and act, never by person; and what proves it.
 *
 * @param form what is searched for: {@code von}, {@code bis}, {@code tat}, {@code zeichen}
 * @param moreHref where older entries are; empty if there are none
 * @param about the record whose entries are shown, where the search came from its page; empty otherwise
 * @param pdf address of what was found as PDF
 * @param csv address of what was found as CSV; {@code json} likewise
 * @param log address of the log with its heads, for schriftgut-verify
 * @param keptMonths for how many months entries of use are kept
 * @param fingerprint of the key that signed the newest head; empty before the first
 */
public record AuditPage(
        Frame frame,
        Form form,
        List<Option> acts,
        List<Line> lines,
        String about,
        String moreHref,
        String pdf,
        String csv,
        String json,
        String log,
        List<Head> heads,
        String fingerprint,
        int keptMonths,
        boolean maySetPeriod)
        implements PageModel {

    /**
     * One entry.
     *
     * @param act what was done, in the reader's language
     * @param object what it was done to; {@code href} is empty if it has no page
     * @param changed names of what changed; empty if nothing did
     * @param who who read it, where that was asked for; empty otherwise
     * @param position place in the log; empty while it waits for one
     * @param proofHref page of its proof; empty while there is none
     */
    public record Line(
            Instant at,
            String act,
            String object,
            String changed,
            String href,
            String who,
            String position,
            String proofHref) {}

    /** A signed head. */
    public record Head(long number, long size, long waiting, Instant at, String root) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteAuditPageGenerated.render(out, null, this);
    }
}
