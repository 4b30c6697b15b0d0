package org.schriftgut.web.document;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * A new version that may be a mistake: it would follow one its sender has not seen, or holds what is filed already. The
 * bytes are stored and wait; one click files them, another leaves them out.
 *
 * @param next number the version would have
 * @param reasons why somebody should look again
 * @param twins documents that hold the same content
 * @param action where the form posts to, with these fields
 * @param back the document with its newest version
 */
public record VersionDoubtPage(
        Frame frame,
        String reference,
        String subject,
        int next,
        List<String> reasons,
        List<Crumb> twins,
        String action,
        List<Option> fields,
        String back)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteVersionDoubtPageGenerated.render(out, null, this);
    }
}
