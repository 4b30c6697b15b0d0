package org.schriftgut.signin;

import java.time.Duration;
import java.time.Instant;
import org.schriftgut.common.Setting;

/**
 * How long a browser session lives.
 *
 * @param idle ends it when nothing was asked for so long
 * @param life ends it in any case
 */
record SessionTimes(Duration idle, Duration life) {

    static SessionTimes read() {
        return new SessionTimes(
                Duration.ofMinutes(Setting.number("SCHRIFTGUT_SESSION_IDLE_MINUTES", 60, 1, 24 * 60)),
                Duration.ofHours(Setting.number("SCHRIFTGUT_SESSION_HOURS", 12, 1, 7 * 24)));
    }

    /** When a session used now ends, if nothing more happens. */
    Instant expiry(Instant now, Instant ends) {
        var idleUntil = now.plus(idle);
        return idleUntil.isBefore(ends) ? idleUntil : ends;
    }
}
