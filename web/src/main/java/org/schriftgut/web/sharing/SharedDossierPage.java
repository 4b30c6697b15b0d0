package org.schriftgut.web.sharing;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.page.State;
import org.schriftgut.web.records.ShareLine;

/**
 * A dossier of another authority, for reading only.
 *
 * @param because why the reader may see it
 */
public record SharedDossierPage(
        Frame frame,
        ShareLine share,
        String reference,
        String subject,
        State state,
        List<Place> places,
        List<Document> documents,
        Pager pager,
        List<String> because)
        implements PageModel {

    /** A case, or what else lies in the dossier. */
    public record Place(String kind, String reference, String subject, State state) {}

    /** A document with the newest version of each of its parts. */
    public record Document(long number, String subject, String type, List<File> files) {}

    /** A file to be saved. */
    public record File(String href, String name, long sizeBytes) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSharedDossierPageGenerated.render(out, null, this);
    }
}
