package org.schriftgut.web.approval;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Requests for a second person.
 *
 * @param waiting what waits for this person's decision
 * @param mine what this person asked for
 */
public record ApprovalsPage(Frame frame, List<Line> waiting, List<Line> mine) implements PageModel {

    /**
     * One request.
     *
     * @param what the act in words
     * @param about what it is about, in short
     * @param asker who asked
     */
    public record Line(String href, String what, String about, String asker, Instant at, Standing standing) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteApprovalsPageGenerated.render(out, null, this);
    }
}
