package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.access.UseCounts;
import org.schriftgut.common.Setting;
import org.schriftgut.job.PeriodicWork;

/**
 * Tells administrators and privacy officers when somebody downloads very much. It names nobody: who it was tells only an evaluation
 * of the log, with an occasion, a second person and the staff council (R136).
 */
@ApplicationScoped
class DownloadAlarm implements PeriodicWork {

    /** In an hour; settable. */
    static final int USUAL_MOST = 300;

    private final int most = (int) Setting.number("SCHRIFTGUT_DOWNLOAD_ALARM", USUAL_MOST, 1, Integer.MAX_VALUE);

    @Inject
    UseCounts counts;

    @Inject
    DownloadNews news;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        news.tell(most);
        counts.forgetOld();
    }
}
