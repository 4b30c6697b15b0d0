package org.schriftgut.web.directory;

import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Tone;

/**
 * The directory people come from, for administrators.
 *
 * @param form its settings; fields as in {@code README-routes.md}
 * @param known whether one is set already
 * @param startTls whether that is ticked
 * @param runs the last runs, newest first
 */
public record DirectoryPage(
        Frame frame,
        Form form,
        boolean known,
        boolean startTls,
        List<Option> units,
        List<Option> roles,
        List<Run> runs) {

    /** One run. */
    public record Run(
            String href, Instant at, String by, String outcome, Tone tone, int added, int changed, int deactivated) {}
}
