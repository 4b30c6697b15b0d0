package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** Why numbers are missing among the dossiers of an entry of the file plan, for the registry. */
public record NumberGapsPage(Frame frame, String id, String code, String title, List<Line> lines) implements PageModel {

    /**
     * One dossier the reader may not see.
     *
     * @param access who sees it
     * @param unit whom to ask about it
     */
    public record Line(String reference, String access, String unit) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteNumberGapsPageGenerated.render(out, null, this);
    }
}
