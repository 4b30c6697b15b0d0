package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.schriftgut.access.Uses;
import org.schriftgut.audit.Act;
import org.schriftgut.common.Caller;

/**
 * Logs that a person read or fetched a version; whoever hands out content says so here first.
 *
 * <p>The rule: one entry for a person, a version and the way (read or downloaded) within {@link #SAME_READING}. A viewer that
 * fetches a file in a hundred ranges, pauses and goes on has read it once. What was read is remembered in the memory of this
 * node: after a restart, or on another node, a reading that goes on is logged again – rather twice than never. The system reads
 * unlogged.
 */
@ApplicationScoped
public class Readings {

    /** From its first call on, how long all calls are one reading. */
    static final Duration SAME_READING = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 20_000;

    @Inject
    ReadingLog log;

    @Inject
    Uses uses;

    @Inject
    Clock clock;

    private final RecentReadings recent = new RecentReadings(SAME_READING, MOST_REMEMBERED);

    /** The version, or the text in it, is about to be shown. */
    public void read(VersionView version) {
        log(Act.READ, version);
    }

    /** The bytes are about to be handed out to be kept. */
    public void downloaded(VersionView version) {
        log(Act.DOWNLOADED, version);
    }

    private void log(Act act, VersionView version) {
        var caller = Caller.current();
        if (caller.isSystem()) {
            return;
        }
        var reading = new RecentReadings.Reading(caller.account(), version.id(), act);
        if (recent.isNew(reading, clock.instant())) {
            try {
                log.record(act, version);
                if (act == Act.DOWNLOADED) {
                    uses.downloaded();
                }
            } catch (RuntimeException e) {
                recent.forget(reading);
                throw e;
            }
        }
    }
}
