package org.schriftgut.directory;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about a directory, and why a run did nothing. */
public enum DirectoryFault implements Code {
    NO_DIRECTORY,
    NO_RUN,
    SECRET_MISSING,
    SECRET_MISSING_FOR_OTHER_SERVER,
    NO_CERTIFICATE,
    CERTIFICATES_TOO_LONG,
    ROLE_GIVES_POWER,
    NO_OPEN_UNIT,
    PERCENT_INVALID,
    HOURS_INVALID(Number.class),
    ADDRESS_INVALID,
    ADDRESS_NOT_ALLOWED,
    UNREACHABLE,
    FILTER_INVALID,
    DN_INVALID,
    HASH_MISSING,
    UNREADABLE(String.class),
    SOMETHING_ELSE_TO_DO,
    SECOND_PERSON_NEEDED,
    CIRCLE,
    TOO_MANY_LEAVE(Number.class, Number.class);

    private final List<Class<?>> args;

    DirectoryFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
