package org.schriftgut.web.sharing;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.ShareLine;

/** Dossiers of other authorities that are shared with the reader's unit. */
public record SharedPage(Frame frame, List<ShareLine> shares) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSharedPageGenerated.render(out, null, this);
    }
}
