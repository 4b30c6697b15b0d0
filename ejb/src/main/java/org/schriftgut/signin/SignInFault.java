package org.schriftgut.signin;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about signing in. */
public enum SignInFault implements Code {
    NO_ACCOUNT,
    NO_SESSION,
    NO_DEPUTY,
    NO_TOKEN,
    PASSWORD_WRONG,
    NAME_OR_PASSWORD_WRONG,
    TOO_MANY_ATTEMPTS,
    SECOND_FACTOR_THERE,
    NO_SECOND_FACTOR,
    CODE_WRONG,
    NOTHING_TO_CONFIRM,
    DAYS_INVALID(Number.class),
    OWN_FACTOR,
    SCOPE_INVALID,
    TOO_MANY_TOKENS(Number.class),
    SIGN_IN_ANEW;

    private final List<Class<?>> args;

    SignInFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
