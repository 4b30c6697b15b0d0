package org.schriftgut.web.rest;

import java.util.List;
import org.schriftgut.common.Code;

/** What is wrong with a JSON body beyond its meaning. */
public enum JsonFault implements Code {
    /** Cut off, or something else altogether. */
    NOT_JSON,
    UNKNOWN_KEY,
    /** A fraction where whole numbers belong, or one that does not fit. */
    NO_SUCH_NUMBER;

    @Override
    public List<Class<?>> args() {
        return List.of();
    }
}
