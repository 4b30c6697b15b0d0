package org.schriftgut.testclock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Typed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The machine's clock and a distance that tests set. Wherever this jar is on the class path, it is the application's clock.
 *
 * <p>Time goes on by itself, in microseconds like the application's own clock. In a server, the system property {@value #FILE}
 * names the file through which a test in another process moves it (see {@link ClockFile}).
 */
@Alternative
@Priority(1)
@ApplicationScoped
@Typed({MovableClock.class, Clock.class})
public class MovableClock extends Clock {

    /** System property with the path of the file; without it the clock is moved by its methods alone. */
    public static final String FILE = "schriftgut.test.clock";

    private final ClockFile file;
    private volatile Duration ahead = Duration.ZERO;

    public MovableClock() {
        var path = System.getProperty(FILE);
        file = path == null ? null : new ClockFile(Path.of(path));
    }

    /** Moves it on; back with a negative distance. */
    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Sets it; it goes on from there. */
    public void set(Instant time) {
        ahead = Duration.between(Instant.now(), time);
    }

    /** Back to the machine's time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var distance = file == null ? ahead : file.ahead();
        return Instant.now().plus(distance).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The application's clock tells UTC");
    }
}
