package org.schriftgut.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schriftgut.federation.TrustedProvider;

/** The code flow against a provider that really signs and really checks; each lie of it is told once. */
class OidcClientTest {

    private static final URI BACK = URI.create("https://akte.example/ui/anmelden/extern/zurueck");
    private static final UUID TENANT = new UUID(1, 1);

    private TinyProvider provider;
    private OidcClient client;
    private TrustedProvider trusted;

    @BeforeEach
    void start() throws Exception {
        provider = new TinyProvider();
        client = clientAt(Clock.systemUTC());
        trusted = new TrustedProvider(provider.issuer(), TinyProvider.CLIENT, TinyProvider.SECRET);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void takes_what_an_honest_provider_says() {
        var departure = client.depart(TENANT, trusted, BACK, "/ui/plan");
        var code = provider.visit(departure.address());

        var person = client.arrive(
                trusted, departure.attempt(), BACK, departure.attempt().state(), code);

        assertThat(person.issuer()).isEqualTo(provider.issuer());
        assertThat(person.subject()).isEqualTo("s-17");
        assertThat(person.claims())
                .contains(Map.entry("preferred_username", "weber"), Map.entry("name", "Wanda Weber"));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", "Unexpected JWT issuer", claims -> claims.issuer("https://evil.example")),
                lie("another audience", "Unexpected JWT audience", claims -> claims.audience("somebody-else")),
                lie("an audience besides and another party", "another party: other", claims -> claims.audience(
                                List.of(TinyProvider.CLIENT, "other"))
                        .claim("azp", "other")),
                lie(
                        "several audiences and no party",
                        "another party: null",
                        claims -> claims.audience(List.of(TinyProvider.CLIENT, "other"))),
                lie("another nonce", "Unexpected JWT nonce", claims -> claims.claim("nonce", "of another sign-in")),
                lie("no nonce", "Missing JWT nonce", claims -> claims.claim("nonce", null)),
                lie("expired", "Expired JWT", claims -> claims.expirationTime(in(-90))),
                lie("never ends", "Missing JWT expiration", claims -> claims.expirationTime(null)),
                lie("made in the future", "issue time ahead of current time", claims -> claims.issueTime(in(120))),
                lie("made long ago", "made too long ago", claims -> claims.issueTime(in(-700))),
                lie("no subject", "Missing JWT subject", claims -> claims.subject(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refuses_a_token_with(String what, String reason, UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.bending(lie);

        assertThatThrownBy(this::signIn).isInstanceOf(OidcRefusal.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = TinyProvider.Signature.class,
            names = {"STRANGE", "NONE", "WITH_CLIENT_SECRET"})
    void refuses_a_token_signed(TinyProvider.Signature how) {
        provider.signing(how);

        assertThatThrownBy(this::signIn)
                .isInstanceOf(OidcRefusal.class)
                .hasMessageStartingWith("The token is not taken");
    }

    @Test
    void takes_a_token_of_a_clock_that_is_a_little_wrong() {
        provider.bending(claims -> claims.issueTime(in(40)).expirationTime(in(-40)));

        assertThat(signIn().subject()).isEqualTo("s-17");
    }

    @Test
    void takes_no_answer_twice() {
        var departure = client.depart(TENANT, trusted, BACK, "");
        var attempt = departure.attempt();
        var code = provider.visit(departure.address());
        client.arrive(trusted, attempt, BACK, attempt.state(), code);

        assertThatThrownBy(() -> client.arrive(trusted, attempt, BACK, attempt.state(), code))
                .hasMessageContaining("used already");
    }

    @Test
    void takes_no_answer_of_another_attempt_or_without_a_code() {
        var departure = client.depart(TENANT, trusted, BACK, "");
        var attempt = departure.attempt();

        assertThatThrownBy(() -> client.arrive(trusted, attempt, BACK, "another state", "code-1"))
                .hasMessageContaining("state");
        assertThatThrownBy(() -> client.arrive(trusted, attempt, BACK, null, "code-1"))
                .hasMessageContaining("state");
        assertThatThrownBy(() -> client.arrive(trusted, attempt, BACK, attempt.state(), null))
                .hasMessageContaining("code");
    }

    @Test
    void takes_no_answer_that_comes_too_late() {
        var departure = client.depart(TENANT, trusted, BACK, "");
        var later = clientAt(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11)));

        assertThatThrownBy(() -> later.arrive(
                        trusted, departure.attempt(), BACK, departure.attempt().state(), "code-1"))
                .hasMessageContaining("too late");
    }

    @Test
    void a_code_is_worth_nothing_without_the_verifier() {
        var departure = client.depart(TENANT, trusted, BACK, "");
        var code = provider.visit(departure.address());
        var other = client.depart(TENANT, trusted, BACK, "").attempt();

        assertThatThrownBy(() -> client.arrive(trusted, other, BACK, other.state(), code))
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void trusts_no_provider_that_publishes_another_name() {
        provider.publishedIssuer = "https://evil.example";

        assertThatThrownBy(this::signIn).isInstanceOf(OidcRefusal.class).hasMessageContaining("not its own");
    }

    @Test
    void says_when_the_provider_does_not_answer() {
        provider.close();

        assertThatThrownBy(this::signIn)
                .isInstanceOfSatisfying(OidcRefusal.class, refusal -> assertThat(refusal.isUnreachable())
                        .isTrue());
    }

    @Test
    void an_attempt_survives_its_way_through_the_browser() {
        var attempt = client.depart(TENANT, trusted, BACK, "/ui/suche?q=a&b=c").attempt();

        assertThat(Attempt.decode(attempt.encoded())).contains(attempt);
    }

    private Vouched signIn() {
        var departure = client.depart(TENANT, trusted, BACK, "");
        var code = provider.visit(departure.address());
        return client.arrive(
                trusted, departure.attempt(), BACK, departure.attempt().state(), code);
    }

    private static OidcClient clientAt(Clock clock) {
        return new OidcClient(new Providers(clock), new StatesInMemory(), clock);
    }

    /** @param reason by which it must be refused, so that nothing else is what was wrong with it */
    private static Arguments lie(String what, String reason, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, reason, lie);
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    /** As the database keeps them. */
    private static final class StatesInMemory extends UsedStates {

        private final Set<String> known = new HashSet<>();

        @Override
        boolean use(String state, Instant ends) {
            return known.add(state);
        }
    }
}
