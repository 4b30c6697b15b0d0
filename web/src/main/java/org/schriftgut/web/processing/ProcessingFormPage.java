package org.schriftgut.web.processing;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Set;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * An activity of the record of processing, new or to be changed.
 *
 * @param form fields {@code kennung} (of a new one), {@code bezeichnung}, {@code zweck}, {@code rechtsgrundlage}, {@code stelle},
 *     {@code drittland}, {@code loeschfrist}; one value a line: {@code betroffene}, {@code daten}, {@code empfaenger},
 *     {@code massnahmen}, {@code gemeinsam}, {@code zweige}
 * @param special choices of {@code besondere}
 * @param ticked those that are chosen
 */
public record ProcessingFormPage(
        Frame frame,
        String action,
        boolean isNew,
        Form form,
        List<Option> units,
        List<Option> special,
        Set<String> ticked)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProcessingFormPageGenerated.render(out, null, this);
    }
}
