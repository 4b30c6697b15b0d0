package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * One unit, for administrators.
 *
 * @param action address of the unit; {@code /schliessen}, {@code /oeffnen} below it
 * @param form fields {@code kuerzel}, {@code bezeichnung}, {@code oberhalb}
 * @param unitChoices units it can lie below
 */
public record UnitPage(
        Frame frame, String action, boolean closed, Form form, List<Option> unitChoices, List<String> people)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteUnitPageGenerated.render(out, null, this);
    }
}
