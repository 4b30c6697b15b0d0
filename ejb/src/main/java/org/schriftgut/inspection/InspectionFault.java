package org.schriftgut.inspection;

import java.util.List;
import org.schriftgut.common.Code;

/** Why a file is not let in. */
public enum InspectionFault implements Code {
    MALWARE,
    MALWARE_NAMED(String.class),
    WITHHELD,
    SCANNER_SILENT,
    TOO_LARGE_TO_SCAN(Number.class),
    NOT_SCANNED,
    FILE_TYPE(FileType.class);

    private final List<Class<?>> args;

    InspectionFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
