package org.schriftgut.web.oversight;

import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * What auditors may read, and until when, for administrators.
 *
 * @param lines those that hold, then those that are over; an auditor without a scope has a line without one
 * @param form fields {@code konto}, {@code stelle}, {@code zweig} (code of a plan entry), {@code bis}
 * @param people accounts with the role of an auditor
 * @param units units a scope can name
 */
public record AuditorsPage(Frame frame, List<Line> lines, Form form, List<Option> people, List<Option> units)
        implements PageModel {

    /**
     * One scope.
     *
     * @param name of the auditor; {@code href} leads to the account
     * @param unit empty for any
     * @param branch empty for any
     * @param lastDay null if nothing may be read
     * @param end what the form at {@code /ui/admin/pruefung/beenden} sends; empty if there is nothing to end
     */
    public record Line(
            String href,
            String name,
            String unit,
            String branch,
            LocalDate lastDay,
            String standing,
            Tone tone,
            List<Option> end) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteAuditorsPageGenerated.render(out, null, this);
    }
}
