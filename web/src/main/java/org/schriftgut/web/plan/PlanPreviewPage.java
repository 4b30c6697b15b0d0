package org.schriftgut.web.plan;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.page.Tone;

/**
 * What an import would do to the file plan, checked; nothing is written yet.
 *
 * @param fileName the file that was read
 * @param rows rows read
 * @param findings what is wrong or odd, row by row
 * @param stopped entries under which no dossiers could be opened any more
 * @param changes the changes it would make, on this page of the list
 * @param confirms whether the reader is asked a second time
 * @param apply where the form posts to; empty while there are errors
 * @param key idempotency key of the form
 */
public record PlanPreviewPage(
        Frame frame,
        String fileName,
        long rows,
        long added,
        long changed,
        long retired,
        List<Finding> findings,
        long stopped,
        List<Change> changes,
        Pager pager,
        boolean confirms,
        String apply,
        String key)
        implements PageModel {

    /** Something about one row. {@code row} as counted in the file, from 1, header included; column by its heading. */
    public record Finding(long row, String column, String value, String reason, boolean error) {}

    /** One entry that would be added or changed. */
    public record Change(Kind kind, String code, String title, List<Line> lines, boolean stopsFiling) {}

    /** One value, as it is and as it would be; empty for none. */
    public record Line(String field, String before, String after) {}

    /** What happens to it. */
    public enum Kind {
        ADDED(Tone.GOOD),
        CHANGED(Tone.INFO);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        /** How its badge is meant. */
        public Tone tone() {
            return tone;
        }
    }

    /** Whether the file changes anything at all. */
    public boolean isSame() {
        return added + changed == 0;
    }

    /** How many findings forbid the import. */
    public long errors() {
        return findings.stream().filter(Finding::error).count();
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePlanPreviewPageGenerated.render(out, null, this);
    }
}
