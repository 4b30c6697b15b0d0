package org.schriftgut.web.document;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * File a new version of a document.
 *
 * @param next number the new version will have
 * @param seen number of the version the reader saw
 * @param newer what was filed since; empty if nothing
 * @param maxBytes largest file accepted
 */
public record VersionFormPage(
        Frame frame,
        Form form,
        String action,
        String back,
        String reference,
        String subject,
        int next,
        int seen,
        String newer,
        long maxBytes)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteVersionFormPageGenerated.render(out, null, this);
    }
}
