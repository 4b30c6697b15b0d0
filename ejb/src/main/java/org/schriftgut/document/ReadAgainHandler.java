package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.job.NewJob;

/**
 * Has versions read again whose text was kept whole, before there were slices and pages: some hundred at a time, each once, so that a
 * large archive does not fill the queue. The script that made the slices asks for it.
 */
@ApplicationScoped
class ReadAgainHandler implements JobHandler {

    static final String KIND = "read-again";

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String AFTER = "after";

    @Inject
    Texts texts;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(List<JobRun> runs) {
        for (var run : runs) {
            var after = run.payload().get(AFTER);
            go(after == null ? new UUID(0, 0) : UUID.fromString((String) after));
        }
    }

    private void go(UUID after) {
        var isBusy = jobs.pending(List.of(Documents.READ_CONTENT)) > AT_ONCE;
        var last = isBusy ? after : texts.readAgain(after, AT_ONCE);
        if (last != null) {
            jobs.enqueue(NewJob.of(KIND, Caller.current().tenant(), Lane.BULK)
                    .notBefore(clock.instant().plus(PAUSE))
                    .with(Map.of(AFTER, last.toString())));
        }
    }
}
