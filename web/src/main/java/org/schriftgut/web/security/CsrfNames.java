package org.schriftgut.web.security;

/** Where a call carries the CSRF token of its session. */
public final class CsrfNames {

    /** Header of scripts. */
    public static final String HEADER = "X-CSRF-Token";

    /** Field of plain forms. */
    public static final String FIELD = "_csrf";

    private CsrfNames() {}
}
