package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.records.DossierLine;

/**
 * The file plan: the tree, and the chosen entry with its dossiers.
 *
 * @param roots main groups, open along the way to the chosen entry
 * @param entry the chosen entry; {@code null} when none is chosen
 * @param words what the plan is searched for; empty for nothing
 * @param listed entries below the chosen one, or those found
 * @param dossiers dossiers of the chosen entry on this page of the list
 * @param filter words the list is filtered by; empty for all
 * @param states choices of the state filter, the chosen one in {@code state}
 * @param tellsGaps whether the reader is told why numbers are missing
 * @param mayCreate whether the reader may create a dossier here
 */
public record PlanPage(
        Frame frame,
        List<PlanNode> roots,
        PlanEntry entry,
        String words,
        List<PlanNode> listed,
        List<DossierLine> dossiers,
        Pager pager,
        String filter,
        List<Option> states,
        String state,
        boolean tellsGaps,
        boolean mayCreate)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePlanPageGenerated.render(out, null, this);
    }
}
