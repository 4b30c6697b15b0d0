package org.schriftgut.web.rest;

import java.util.List;
import java.util.Objects;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.RequestFault;

/** Checks that a request holds what it must. */
public final class Given {

    private static final int MOST_SAID = 500;

    private Given() {}

    /** @throws Problem {@link Kind#INVALID} if the value is missing */
    public static <T> T required(String name, T value) {
        if (value == null) {
            throw Problem.invalid(name, RequestFault.MISSING);
        }
        return value;
    }

    /** What a library says about a value, without the names of our classes. The value may be as long as a body. */
    static String plain(Exception fault) {
        var message = String.valueOf(fault.getMessage());
        return message.substring(0, Math.min(message.length(), MOST_SAID))
                .replace("Internal error: ", "")
                .replaceAll("\\b(?:[a-z]\\w*+\\.)++(?=[A-Z])", "")
                .replaceAll("No enum constant \\w+\\.", "unknown word ");
    }

    public static <T> List<T> orEmpty(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
