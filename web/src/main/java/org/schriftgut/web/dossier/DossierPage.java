package org.schriftgut.web.dossier;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.State;
import org.schriftgut.web.records.Panel;

/**
 * A dossier (Akte).
 *
 * @param restriction since when and why processing is restricted; empty if it is not
 * @param cases how many the reader may see
 * @param documents how many the reader may see
 * @param retention how long it is kept, one line; empty if unknown yet
 * @param panel what the chosen tab shows
 */
public record DossierPage(
        Frame frame,
        String id,
        String reference,
        String subject,
        State state,
        String unit,
        String restriction,
        String retention,
        long cases,
        long documents,
        boolean mayEdit,
        boolean mayCreateCase,
        Panel panel)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDossierPageGenerated.render(out, null, this);
    }
}
