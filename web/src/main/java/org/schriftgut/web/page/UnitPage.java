package org.schriftgut.web.page;

import java.util.List;

/**
 * One unit, for administrators.
 *
 * @param action address of the unit; {@code /schliessen}, {@code /oeffnen} below it
 * @param form fields {@code kuerzel}, {@code bezeichnung}, {@code oberhalb}
 * @param unitChoices units it can lie below
 */
public record UnitPage(
        Frame frame, String action, boolean closed, Form form, List<Option> unitChoices, List<String> people) {}
