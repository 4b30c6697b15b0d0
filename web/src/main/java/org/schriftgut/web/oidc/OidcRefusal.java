package org.schriftgut.web.oidc;

/** The provider's answer is not taken. The message is for the log, never for the person. */
public final class OidcRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isUnreachable;

    OidcRefusal(String reason, Throwable cause, boolean isUnreachable) {
        super(reason, cause);
        this.isUnreachable = isUnreachable;
    }

    static OidcRefusal of(String reason) {
        return new OidcRefusal(reason, null, false);
    }

    /** Whether the provider did not answer at all, so that trying again may help. */
    public boolean isUnreachable() {
        return isUnreachable;
    }
}
