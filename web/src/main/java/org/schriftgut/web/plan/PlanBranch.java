package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Texts;

/**
 * Entries below one entry of the file plan: the fragment the tree loads when it is opened.
 *
 * @param children the entries directly below
 */
public record PlanBranch(Texts texts, List<PlanNode> children) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePlanBranchGenerated.render(out, null, texts, children);
    }
}
