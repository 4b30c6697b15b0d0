package org.schriftgut.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One fault of what was sent.
 *
 * @param where the field, item or place
 * @param code what is wrong there
 * @param args what fills the sentence of the code
 */
public record Finding(String where, Code code, List<Object> args) {

    public Finding {
        args = Collections.unmodifiableList(new ArrayList<>(args));
        code.check(args);
    }

    public Finding(String where, Code code) {
        this(where, code, List.of());
    }

    public static Finding of(String where, Code code, Object... args) {
        return new Finding(where, code, Arrays.asList(args));
    }
}
