package org.schriftgut.web.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What providers publish about themselves: addresses and keys, asked for anew every ten minutes. */
@ApplicationScoped
class Providers {

    static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(10);

    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For the container's proxy only. */
    Providers() {
        this(null);
    }

    @Inject
    Providers(Clock clock) {
        this.clock = clock;
    }

    /** @throws OidcRefusal if the provider does not answer, or names another issuer than itself */
    Known of(String issuer) {
        var now = clock.instant();
        var kept = known.get(issuer);
        if (kept != null && kept.since.plus(FRESH).isAfter(now)) {
            return kept;
        }
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);
            // an unknown key id makes it look again, at most every 30 seconds
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            metadata.getJWKSetURI().toURL(), retriever)
                    .build();
            var fresh = new Known(metadata, keys, now);
            known.put(issuer, fresh);
            return fresh;
        } catch (IOException e) {
            throw new OidcRefusal(
                    "The provider " + issuer + " does not answer: " + e.getMessage(),
                    e,
                    !(e instanceof MalformedURLException));
        } catch (GeneralException e) {
            throw new OidcRefusal("What " + issuer + " publishes is not its own: " + e.getMessage(), e, false);
        }
    }
}
