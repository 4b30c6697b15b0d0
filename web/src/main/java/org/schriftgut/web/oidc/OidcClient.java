package org.schriftgut.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.federation.TrustedProvider;

/**
 * Sends a person to the provider and takes the answer: the code is exchanged over a connection of our own, and the ID token is
 * taken only if signature, issuer, audience, times and nonce are right (OpenID Connect Core 1.0, section 3.1.3.7).
 */
@ApplicationScoped
public class OidcClient {

    /** Clocks may differ by this much. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** A token made longer ago was not made for this sign-in. */
    static final Duration OLDEST = Duration.ofMinutes(10);

    /** How long a person may take at the provider. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Signatures with the provider's own keys only; {@code none} and those made with our secret are no proof. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private final Providers providers;
    private final UsedStates used;
    private final Clock clock;

    /** For the container's proxy only. */
    OidcClient() {
        this(null, null, null);
    }

    @Inject
    OidcClient(Providers providers, UsedStates used, Clock clock) {
        this.providers = providers;
        this.used = used;
        this.clock = clock;
    }

    /** Where to send the person, and what to remember meanwhile. */
    public record Departure(URI address, Attempt attempt) {}

    /** @param back our address, as the provider knows it */
    public Departure depart(UUID tenant, TrustedProvider provider, URI back, String next) {
        var state = new State();
        var nonce = new Nonce();
        var verifier = new CodeVerifier();
        var metadata = providers.of(provider.issuer()).metadata();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), new ClientID(provider.clientId()), back)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        var ends = clock.instant().plus(PATIENCE);
        return new Departure(
                request.toURI(),
                new Attempt(tenant, state.getValue(), nonce.getValue(), verifier.getValue(), next, ends));
    }

    /**
     * Takes the provider's answer.
     *
     * @param state as it came back
     * @throws OidcRefusal with the reason, for the log
     */
    public Vouched arrive(TrustedProvider provider, Attempt attempt, URI back, String state, String code) {
        if (!attempt.state().equals(state)) {
            throw OidcRefusal.of("The answer belongs to another attempt: wrong state");
        }
        if (attempt.ends().isBefore(clock.instant())) {
            throw OidcRefusal.of("The answer came too late");
        }
        if (!used.use(state, attempt.ends())) {
            throw OidcRefusal.of("The answer has been used already");
        }
        if (code == null || code.isBlank()) {
            throw OidcRefusal.of("The answer holds no code");
        }
        var known = providers.of(provider.issuer());
        var claims = checked(provider, known, exchanged(provider, known, attempt, back, code), attempt.nonce());
        var issued = claims.getIssueTime();
        if (issued == null || issued.toInstant().plus(OLDEST).plus(SKEW).isBefore(clock.instant())) {
            throw OidcRefusal.of("The token was made too long ago: " + issued);
        }
        return new Vouched(claims.getIssuer().getValue(), claims.getSubject().getValue(), claims.toJSONObject());
    }

    private static JWT exchanged(
            TrustedProvider provider, Providers.Known known, Attempt attempt, URI back, String code) {
        var credentials = new ClientSecretBasic(new ClientID(provider.clientId()), new Secret(provider.clientSecret()));
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier()));
        var request = new TokenRequest.Builder(known.metadata().getTokenEndpointURI(), credentials, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Providers.TIMEOUT_MILLIS);
        request.setReadTimeout(Providers.TIMEOUT_MILLIS);
        request.setFollowRedirects(false);
        try {
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw OidcRefusal.of("The provider refuses the code: "
                        + answer.toErrorResponse().getErrorObject().toJSONObject());
            }
            var token = ((OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            if (token == null) {
                throw OidcRefusal.of("The provider's answer holds no ID token");
            }
            return token;
        } catch (IOException e) {
            throw new OidcRefusal("The provider does not answer: " + e.getMessage(), e, true);
        } catch (ParseException e) {
            throw new OidcRefusal("The provider's answer cannot be read: " + e.getMessage(), e, false);
        }
    }

    private static IDTokenClaimsSet checked(TrustedProvider provider, Providers.Known known, JWT token, String nonce) {
        var keys = new JWSVerificationKeySelector<SecurityContext>(ALGORITHMS, known.keys());
        var validator =
                new IDTokenValidator(new Issuer(provider.issuer()), new ClientID(provider.clientId()), keys, null);
        validator.setMaxClockSkew((int) SKEW.toSeconds());
        try {
            var claims = validator.validate(token, new Nonce(nonce));
            checkParty(provider, claims);
            return claims;
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcRefusal("The token is not taken: " + e.getMessage(), e, false);
        }
    }

    /** OpenID Connect Core 1.0, section 3.1.3.7, points 4 and 5: the library leaves them to us. */
    private static void checkParty(TrustedProvider provider, IDTokenClaimsSet claims) {
        var party = claims.getAuthorizedParty();
        if (party == null ? claims.getAudience().size() > 1 : !party.getValue().equals(provider.clientId())) {
            throw OidcRefusal.of("The token was made for another party: " + party);
        }
    }
}
