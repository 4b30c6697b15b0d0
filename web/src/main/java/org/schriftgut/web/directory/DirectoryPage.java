package org.schriftgut.web.directory;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * The directory people come from, for administrators.
 *
 * @param form its settings
 * @param known whether one is set already
 * @param startTls whether that is ticked
 * @param runs the last runs, newest first
 */
public record DirectoryPage(
        Frame frame, Form form, boolean known, boolean startTls, List<Option> units, List<Option> roles, List<Run> runs)
        implements PageModel {

    /** One run. */
    public record Run(
            String href, Instant at, String by, String outcome, Tone tone, int added, int changed, int deactivated) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDirectoryPageGenerated.render(out, null, this);
    }
}
