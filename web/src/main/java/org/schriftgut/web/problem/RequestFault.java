package org.schriftgut.web.problem;

import java.util.List;
import org.schriftgut.common.Code;

/** What is wrong with a request, whatever it asks for. */
public enum RequestFault implements Code {
    NO_OBJECT,
    NO_LOGO,
    NO_PROVIDER,
    NO_ACCOUNT,
    MISSING,
    VALUE_UNREADABLE(String.class),
    IF_MATCH_INVALID,
    BODY_TOO_LARGE(Number.class),
    BODY_UNREADABLE(String.class),
    BODY_NO_OBJECT,
    GRANT_AMBIGUOUS,
    OPERATOR_TOKEN_WRONG,
    NO_FILE,
    NO_ENTRY,
    NO_CONFIGURATION,
    OTHER_PART,
    TEXT_TOO_LARGE(Number.class),
    FORM_BROKE_OFF,
    NO_ID,
    NO_DATE,
    NO_CHOICE,
    NO_NUMBER,
    DAY_OVER,
    NO_ROLE,
    NO_HEAD_YET,
    NO_INSTANT,
    RESTRICTIONS_NOT_FOR_YOU,
    OTHER_SITE,
    NUL_IN_ADDRESS,
    TOKEN_TOO_NARROW,
    PASSWORD_FIRST,
    SECOND_FACTOR_FIRST,
    FORM_EXPIRED,
    FORM_TOO_LARGE(Number.class),
    UPLOAD_TOO_LARGE(Number.class),
    ONLY_BROWSER_SESSION,
    SESSION_CHANGED,
    PROVIDER_OFF,
    PROVIDER_REFUSED;

    private final List<Class<?>> args;

    RequestFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
