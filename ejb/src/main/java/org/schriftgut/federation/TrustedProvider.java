package org.schriftgut.federation;

/** A provider as whoever speaks with it needs it; never shown to anybody. */
public record TrustedProvider(String issuer, String clientId, String clientSecret) {

    /** Without the secret: records are printed in logs. */
    @Override
    public String toString() {
        return issuer + " as " + clientId;
    }
}
