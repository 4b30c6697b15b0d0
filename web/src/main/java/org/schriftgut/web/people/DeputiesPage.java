package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * Deputies of the person, and for whom they stand in.
 *
 * @param lines those that hold or will, then those that are over
 * @param form fields {@code wer} (a sign-in name), {@code fuer} (a sign-in name, for leads), {@code zweige} (codes of
 *     file plan entries), {@code persoenlich} (a checkbox), {@code von}, {@code bis}
 * @param roles which may go along, as checkboxes {@code rolle}; no choice where there is one
 * @param chosen of those
 * @param lead whether the person may name deputies for others
 */
public record DeputiesPage(
        Frame frame, List<Line> lines, Form form, List<Option> roles, Set<String> chosen, boolean lead)
        implements PageModel {

    /**
     * One deputyship.
     *
     * @param roles what was taken over, with what is personal if it was opened
     * @param branches empty for the whole file plan
     * @param until null for a standing one
     * @param end address that ends it; empty if it cannot be ended
     */
    public record Line(
            String principal,
            String deputy,
            String roles,
            String branches,
            LocalDate from,
            LocalDate until,
            String end,
            String standing,
            Tone tone) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDeputiesPageGenerated.render(out, null, this);
    }
}
