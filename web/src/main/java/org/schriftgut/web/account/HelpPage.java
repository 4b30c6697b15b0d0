package org.schriftgut.web.account;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** The keys, for readers without JavaScript; with it the same table opens as a dialog. */
public record HelpPage(Frame frame) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteHelpPageGenerated.render(out, null, this);
    }
}
