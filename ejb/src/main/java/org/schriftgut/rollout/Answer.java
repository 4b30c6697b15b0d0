package org.schriftgut.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody said to a question.
 *
 * <p>A value is a text, a {@link Long}, a {@link Double}, a {@link Boolean}, a list of them, a list of rows or a map of cells, as the
 * type of the question asks. Without a value it is "weiß ich nicht": an answer too, with somebody who will find out.
 *
 * @param value what was answered; nothing for "weiß ich nicht"
 * @param openPoint who will find out, and by when; there if and only if the value is not
 * @param author login of whoever answered
 * @param comment for those who read it; may be empty
 */
public record Answer(
        Optional<Object> value, Optional<OpenPoint> openPoint, State state, String author, Instant at, String comment) {

    public Answer {
        if (value.isPresent() == openPoint.isPresent()) {
            throw new IllegalArgumentException("An answer has a value, or an open point");
        }
    }

    /** How far an answer has come. */
    public enum State {
        /** Vorgeschlagen: from plan, template, unit or an earlier answer; nobody has confirmed it. */
        PROPOSED,
        /** Offen: "weiß ich nicht". */
        OPEN,
        /** Beantwortet. */
        ANSWERED,
        /** Geprüft by whoever answers for it. */
        CHECKED
    }

    /** @param owner login of whoever finds out */
    public record OpenPoint(String owner, LocalDate due) {}

    public static Answer of(Object value, String author, Instant at) {
        return new Answer(Optional.of(value), Optional.empty(), State.ANSWERED, author, at, "");
    }

    public static Answer unknown(OpenPoint point, String author, Instant at) {
        return new Answer(Optional.empty(), Optional.of(point), State.OPEN, author, at, "");
    }
}
