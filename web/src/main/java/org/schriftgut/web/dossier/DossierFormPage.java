package org.schriftgut.web.dossier;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * Create a dossier below a plan entry, or change one.
 *
 * @param action where the form posts to
 * @param back where to go without saving
 * @param reference Aktenzeichen when changing; empty when creating
 * @param filedUnder code and title of the plan entry
 * @param definitions choices of field {@code zugang}, who may see it; empty where it cannot be chosen
 * @param units choices of field {@code einheit}; empty where it cannot be chosen
 * @param media choices of field {@code medium}
 */
public record DossierFormPage(
        Frame frame,
        Form form,
        String action,
        String back,
        String reference,
        String filedUnder,
        List<Option> definitions,
        List<Option> units,
        List<Option> media)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDossierFormPageGenerated.render(out, null, this);
    }
}
