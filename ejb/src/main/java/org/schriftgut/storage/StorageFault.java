package org.schriftgut.storage;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about content, and why it cannot be had. */
public enum StorageFault implements Code {
    NO_CONTENT,
    NO_UPLOAD,
    UPLOAD_EXPIRED,
    UPLOAD_FILED,
    FILE_EMPTY,
    FILE_TOO_LARGE(Number.class),
    STORE_FULL,
    STORE_SILENT,
    UPLOAD_BROKE_OFF,
    CHECK_FAILED,
    TOO_MUCH_WAITS,
    TENANT_FULL(Number.class),
    NO_WORKER,
    NOT_RECONCILED(Number.class, Number.class);

    private final List<Class<?>> args;

    StorageFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
