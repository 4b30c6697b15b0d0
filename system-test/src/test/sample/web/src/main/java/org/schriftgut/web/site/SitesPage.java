package org.schriftgut.web.site;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.site.SiteView;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** Where paper of the authority lies. */
public record SitesPage(Frame frame, List<SiteView> sites) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSitesPageGenerated.render(out, null, this);
    }
}
