package org.schriftgut.web.multipart;

import java.util.List;
import org.schriftgut.common.Code;

/** What is wrong with a form of several parts. */
public enum FormFault implements Code {
    /** The media type names no boundary, or none that RFC 2046 allows. */
    BOUNDARY_MISSING,
    /** The bytes end before the form does. */
    END_MISSING,
    TOO_MANY_PARTS(Integer.class),
    HEADERS_TOO_LONG(Integer.class),
    FIELDS_TOO_LONG(Integer.class),
    /** A part without a name, or one encoded in a way that forms do not know. */
    PART_UNREADABLE;

    private final List<Class<?>> args;

    FormFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
