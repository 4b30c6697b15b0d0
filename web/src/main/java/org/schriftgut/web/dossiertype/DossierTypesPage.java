package org.schriftgut.web.dossiertype;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** The file types, and who sees the dossiers of each. */
public record DossierTypesPage(Frame frame, List<Line> types) implements PageModel {

    /**
     * One type.
     *
     * @param href its page of rights
     * @param entries number of entries of the plan that name it
     * @param rule who sees its dossiers, in words
     * @param decided whether anything was decided about it
     */
    public record Line(String href, String name, long entries, String rule, boolean decided) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDossierTypesPageGenerated.render(out, null, this);
    }
}
