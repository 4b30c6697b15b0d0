package org.schriftgut.web.page;

import java.time.LocalDate;
import java.util.List;

/**
 * Deputies of the person, and for whom they stand in.
 *
 * @param lines those that hold or will, then those that are over
 * @param form fields {@code wer} (a sign-in name), {@code fuer} (a sign-in name, for leads), {@code von}, {@code bis}
 * @param lead whether the person may name deputies for others
 */
public record DeputiesPage(Frame frame, List<Line> lines, Form form, boolean lead) {

    /**
     * One deputyship.
     *
     * @param until null for a standing one
     * @param end address that ends it; empty if it cannot be ended
     */
    public record Line(
            String principal,
            String deputy,
            String roles,
            LocalDate from,
            LocalDate until,
            String end,
            String standing,
            Tone tone) {}
}
