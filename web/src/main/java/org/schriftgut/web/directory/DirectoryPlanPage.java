package org.schriftgut.web.directory;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.configuration.ConfigurationChangesPage;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * What a run of the directory would do, or what one did.
 *
 * @param hash what confirming sends; empty where there is nothing to confirm
 * @param warning a sentence said before anything else; empty if there is none
 * @param lead what this page tells
 */
public record DirectoryPlanPage(
        Frame frame, String lead, String hash, String warning, List<Step> steps, List<Note> notes)
        implements PageModel {

    /** One thing that is done. */
    public record Step(
            String act, Tone tone, String subject, String label, List<ConfigurationChangesPage.Line> lines) {}

    /** Why something is left alone. */
    public record Note(String subject, String label, String reason) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDirectoryPlanPageGenerated.render(out, null, this);
    }
}
