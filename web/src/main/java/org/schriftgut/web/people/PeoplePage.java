package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * Accounts and organisation units, for administrators.
 *
 * @param filter fields {@code q}, {@code stelle}, {@code rolle}, {@code zustand} that narrow the accounts
 * @param personForm fields {@code anmeldename}, {@code anzeigename}, {@code email}, {@code einheit}, {@code rolle},
 *     {@code kennwort}
 * @param unitForm fields {@code kuerzel}, {@code bezeichnung}, {@code oberhalb}
 * @param states choices of the filter for active and locked accounts
 */
public record PeoplePage(
        Frame frame,
        Form filter,
        List<Person> people,
        List<Unit> units,
        Form personForm,
        Form unitForm,
        List<Option> unitChoices,
        List<Option> roleChoices,
        List<Option> states)
        implements PageModel {

    /** One account; {@code href} leads to its page. */
    public record Person(String href, String login, String name, String unit, String roles, boolean active) {}

    /** One unit; {@code depth} is 0 for the authority itself. */
    public record Unit(String href, String code, String name, int depth, long people, boolean closed) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePeoplePageGenerated.render(out, null, this);
    }
}
