package org.schriftgut.web.dossiertype;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * Who sees the dossiers of a file type.
 *
 * @param panel what was decided and what can be; it proves nothing, for nobody in particular is asked about
 */
public record DossierTypePage(Frame frame, String name, Panel.Access panel) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDossierTypePageGenerated.render(out, null, this);
    }
}
