package org.schriftgut.document;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about documents. */
public enum DocumentFault implements Code {
    NO_DOCUMENT,
    RESTRICTED,
    NO_VERSION,
    NO_PLACE,
    RECEIPT_STAMPED,
    NO_THUMBNAIL,
    CHANGED(Number.class);

    private final List<Class<?>> args;

    DocumentFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
