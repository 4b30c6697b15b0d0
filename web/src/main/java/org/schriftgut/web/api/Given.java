package org.schriftgut.web.api;

import java.util.List;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Checks that a request holds what it must. */
final class Given {

    private Given() {}

    /** @throws Problem {@link Kind#INVALID} if the value is missing */
    static <T> T required(String name, T value) {
        if (value == null) {
            throw new Problem(Kind.INVALID, name + " is missing", List.of(new Problem.Finding(name, "is missing")));
        }
        return value;
    }

    static <T> List<T> orEmpty(List<T> values) {
        return values == null ? List.of() : values;
    }
}
