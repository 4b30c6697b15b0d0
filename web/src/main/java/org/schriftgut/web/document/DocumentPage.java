package org.schriftgut.web.document;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Badge;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * A document with one of its versions in view.
 *
 * @param version number of the version in view
 * @param newest number of the newest version
 * @param at when the version in view was filed
 * @param download address of the bytes of the version in view
 * @param notes for example that the text could not be read, and why
 * @param parts how many attachments there are
 * @param newVersion address of the form for a new version, which says what the reader saw; empty if none may be added
 * @param panel what the chosen tab shows
 */
public record DocumentPage(
        Frame frame,
        String id,
        String reference,
        String subject,
        FileKind kind,
        String fileName,
        int version,
        int newest,
        String author,
        Instant at,
        long sizeBytes,
        String download,
        List<Badge> notes,
        long parts,
        String newVersion,
        boolean mayEdit,
        Preview preview,
        Panel panel)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDocumentPageGenerated.render(out, null, this);
    }
}
