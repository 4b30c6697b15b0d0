package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * Who sees the dossiers of an entry of the file plan.
 *
 * @param type the file type the entry names, leading to its page of rights by the value; {@code null} if it names none
 * @param panel what holds and what can be decided; it proves nothing, for nobody in particular is asked about
 */
public record EntryAccessPage(Frame frame, String id, String code, String title, Option type, Panel.Access panel)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteEntryAccessPageGenerated.render(out, null, this);
    }
}
