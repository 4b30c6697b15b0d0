package org.schriftgut.web.account;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/** What a newcomer has to know, and the keys; these open as a dialog too. */
public record HelpPage(Frame frame) implements PageModel {

    /** What it explains, in this order; the words of each stand in the messages. */
    public static final List<String> CHAPTERS = List.of("ordnung", "finden", "ablegen", "rechte");

    /** Sentences of each chapter. */
    public static final int SENTENCES = 4;

    @Override
    public void render(HtmlTemplateOutput out) {
        JteHelpPageGenerated.render(out, null, this);
    }
}
