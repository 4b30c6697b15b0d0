package org.schriftgut.web.dossier;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.State;
import org.schriftgut.web.records.Panel;

/**
 * A case (Vorgang).
 *
 * @param unit unit in charge (Federführung)
 * @param panel what the chosen tab shows
 */
public record CasePage(
        Frame frame,
        String id,
        String reference,
        String subject,
        State state,
        String unit,
        String restriction,
        long documents,
        boolean mayEdit,
        Panel panel)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteCasePageGenerated.render(out, null, this);
    }
}
