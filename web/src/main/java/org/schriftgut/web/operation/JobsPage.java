package org.schriftgut.web.operation;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.job.NodeView;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.page.Tone;

/**
 * Background jobs of this authority, for administrators.
 *
 * @param counts how many there are in each state; leads to the list of them
 * @param servers those that do the jobs
 * @param chosen state the list is narrowed to; {@code null} for all
 */
public record JobsPage(
        Frame frame, List<Count> counts, List<NodeView> servers, Progress chosen, List<Line> lines, Pager pager)
        implements PageModel {

    /** Whether a server that is there has the search index; without one, what is filed is not found until it comes back. */
    public boolean hasIndex() {
        return servers.stream().anyMatch(server -> server.isAlive() && server.hasIndex());
    }

    /** Jobs in one state. */
    public record Count(Progress state, long count) {}

    /**
     * One job.
     *
     * @param kind what it does, in the reader's language
     * @param subject what it is about; {@code subjectHref} may be empty
     * @param lane interactive, normal or bulk, in the reader's language
     * @param done steps done of {@code total}; total 0 means unknown
     * @param reason why it failed last; may be empty
     */
    public record Line(
            String id,
            String kind,
            String subject,
            String subjectHref,
            Progress state,
            String lane,
            long done,
            long total,
            int attempts,
            String reason,
            Instant at,
            boolean mayRetry,
            boolean mayCancel) {}

    /** Progress of a job; labels are the texts {@code Progress.<name>}. */
    public enum Progress {
        WAITING(Tone.NEUTRAL),
        RUNNING(Tone.INFO),
        DONE(Tone.GOOD),
        RETRYING(Tone.WARNING),
        DEAD(Tone.BAD),
        CANCELLED(Tone.NEUTRAL);

        private final Tone tone;

        Progress(Tone tone) {
            this.tone = tone;
        }

        /** How its badge is meant. */
        public Tone tone() {
            return tone;
        }
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JteJobsPageGenerated.render(out, null, this);
    }
}
