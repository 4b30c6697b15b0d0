package org.schriftgut.document;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.audit.Act;

/** What was read a short while ago. Bounded: what is forgotten too early is logged once more. */
final class RecentReadings {

    record Reading(UUID account, UUID version, Act act) {}

    private final Duration window;
    private final int most;
    private final Map<Reading, Instant> begun = new LinkedHashMap<>();

    RecentReadings(Duration window, int most) {
        this.window = window;
        this.most = most;
    }

    /** Whether this begins a reading; one that goes on does not. */
    synchronized boolean isNew(Reading reading, Instant now) {
        var before = begun.get(reading);
        if (before != null && now.isBefore(before.plus(window))) {
            return false;
        }
        begun.remove(reading);
        begun.put(reading, now);
        if (begun.size() > most) {
            begun.remove(begun.keySet().iterator().next());
        }
        return true;
    }

    synchronized void forget(Reading reading) {
        begun.remove(reading);
    }
}
