package org.schriftgut.web.processing;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * One activity of the record of processing.
 *
 * @param edit where it is changed; empty for those who only read, and once it has ended
 * @param action where its end is set ({@code beendet}), or lifted where it has ended; empty for those who only read
 * @param form field {@code beendet}
 */
public record ProcessingPage(Frame frame, ProcessingSheet sheet, String edit, String action, boolean isEnded, Form form)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProcessingPageGenerated.render(out, null, this);
    }
}
