package org.schriftgut.web.page;

import java.util.List;

/**
 * Accounts and organisation units, for administrators.
 *
 * @param personForm fields {@code anmeldename}, {@code anzeigename}, {@code einheit}, {@code rolle}, {@code kennwort}
 * @param unitForm fields {@code kuerzel}, {@code bezeichnung}, {@code oberhalb}
 */
public record PeoplePage(
        Frame frame,
        List<Person> people,
        List<Unit> units,
        Form personForm,
        Form unitForm,
        List<Option> unitChoices,
        List<Option> roleChoices) {

    /** One account. */
    public record Person(String login, String name, String unit, String roles, boolean active) {}

    /** One unit; {@code depth} is 0 for the authority itself. */
    public record Unit(String code, String name, int depth, long people) {}
}
