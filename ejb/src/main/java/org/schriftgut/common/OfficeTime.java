package org.schriftgut.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time German authorities keep: their days begin and end in it, whatever the server's zone. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private OfficeTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
