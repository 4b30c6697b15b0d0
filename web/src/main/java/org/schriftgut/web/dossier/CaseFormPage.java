package org.schriftgut.web.dossier;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * Create a case in a dossier, or change one.
 *
 * @param reference Geschäftszeichen when changing; empty when creating
 * @param dossier reference and subject of the dossier
 * @param units choices of field {@code einheit}; empty where it cannot be chosen
 */
public record CaseFormPage(
        Frame frame, Form form, String action, String back, String reference, String dossier, List<Option> units)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteCaseFormPageGenerated.render(out, null, this);
    }
}
