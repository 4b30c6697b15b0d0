package org.schriftgut.web.document;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * Change the metadata of a document.
 *
 * @param kinds choices of field {@code art}
 */
public record DocumentFormPage(Frame frame, Form form, String action, String back, String reference, List<Option> kinds)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDocumentFormPageGenerated.render(out, null, this);
    }
}
