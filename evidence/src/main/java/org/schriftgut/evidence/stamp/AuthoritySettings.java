package org.schriftgut.evidence.stamp;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How one authority is asked.
 *
 * @param policy object identifier of the policy it must stamp under; empty for its usual one
 * @param login sent with every request (HTTP Basic)
 * @param tls with the client certificate for mutual TLS; empty for the platform's
 * @param maxClockSkew how far its clock may be from ours
 */
public record AuthoritySettings(
        URI url,
        Optional<String> policy,
        Optional<Login> login,
        Optional<SSLContext> tls,
        Duration timeout,
        Duration maxClockSkew) {

    /** Name and password; the password is not written into texts. */
    public record Login(String name, String password) {

        @Override
        public String toString() {
            return "Login[name=" + name + "]";
        }
    }

    /** Anonymous, ten seconds, clocks within one minute. */
    public static AuthoritySettings at(URI url) {
        return new AuthoritySettings(
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1));
    }

    public AuthoritySettings with(Login credentials) {
        return new AuthoritySettings(url, policy, Optional.of(credentials), tls, timeout, maxClockSkew);
    }

    public AuthoritySettings with(SSLContext context) {
        return new AuthoritySettings(url, policy, login, Optional.of(context), timeout, maxClockSkew);
    }

    public AuthoritySettings under(String policyOid) {
        return new AuthoritySettings(url, Optional.of(policyOid), login, tls, timeout, maxClockSkew);
    }
}
