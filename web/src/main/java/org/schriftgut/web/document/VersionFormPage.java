package org.schriftgut.web.document;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * File a new version of a document.
 *
 * @param next number the new version will have
 * @param maxBytes largest file accepted
 */
public record VersionFormPage(
        Frame frame, Form form, String action, String back, String reference, String subject, int next, long maxBytes)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteVersionFormPageGenerated.render(out, null, this);
    }
}
