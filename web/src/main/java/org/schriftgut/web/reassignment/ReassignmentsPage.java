package org.schriftgut.web.reassignment;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.DossierLine;

/**
 * Files of one unit that go to another together, for records managers.
 *
 * @param form fields {@code von}, {@code nach}, {@code grund}
 * @param preview what would move; null until both units are chosen
 * @param runs what was moved before, the newest first
 */
public record ReassignmentsPage(Frame frame, Form form, List<Option> units, Preview preview, List<Run> runs)
        implements PageModel {

    /**
     * What would happen.
     *
     * @param lines the first of the files that would move
     * @param total how many would move
     * @param staying how many closed ones would stay
     */
    public record Preview(List<DossierLine> lines, long total, long staying) {}

    /** One run; {@code finished} is null while it is under way. */
    public record Run(String href, String from, String to, String by, Instant at, Instant finished, long moved) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteReassignmentsPageGenerated.render(out, null, this);
    }
}
