package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Problem;
import org.schriftgut.federation.ClaimMapping;
import org.schriftgut.federation.ExternalSignIn;
import org.schriftgut.federation.IdentityProviders;
import org.schriftgut.federation.ProviderSettings;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

/** A provider's word is one factor, unless it says that it has seen two. */
@FacadeTest
class ProviderFactorTest {

    private static final String ISSUER = "https://anmeldung.example";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Visitor VISITOR = new Visitor("192.0.2.7", "Firefox");

    @Inject
    IdentityProviders providers;

    @Inject
    SignInPolicies policies;

    @Inject
    SecondFactors factors;

    @Inject
    ExternalSignIn signIn;

    @Inject
    Clock clock;

    @Inject
    MovableClock hand;

    @Test
    void a_role_that_needs_a_second_factor_needs_it_after_the_provider_too(Authority authority) {
        begin(authority);

        var plain = arrive(authority, Map.of());
        var vouched = arrive(authority, Map.of("amr", List.of("pwd", "mfa")));

        assertThat(((SignedIn) plain).enrolsFirst()).isTrue();
        assertThat(((SignedIn) vouched).enrolsFirst()).isFalse();
    }

    @Test
    void who_has_a_second_factor_is_asked_for_it_unless_the_provider_has_seen_one(Authority authority) {
        begin(authority);
        var session = (SignedIn) arrive(authority, Map.of());
        enrol(session);

        assertThat(arrive(authority, Map.of("acr", "1"))).isInstanceOf(CodeMissing.class);
        assertThat(arrive(authority, Map.of("amr", List.of("pwd", "otp")))).isInstanceOf(SignedIn.class);
    }

    @Test
    void without_a_password_only_a_session_that_has_just_begun_proves_who_somebody_is(Authority authority) {
        begin(authority);
        var session = (SignedIn) arrive(authority, Map.of());

        hand.advance(Duration.ofMinutes(11));

        assertThatThrownBy(() -> enrol(session)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> session.caller().run(() -> factors.begin(null, null)))
                .isInstanceOf(Problem.class);
    }

    private void begin(Authority authority) {
        var person = authority.clerk();
        assertThat(person.account()).isNotNull();
        var settings = new ProviderSettings(ISSUER, "schriftgut", ClaimMapping.USUAL, false, true);
        authority.admin().run(() -> {
            providers.set(settings, "geheim");
            policies.requireSecondFactor(Set.of(Role.CLERK));
        });
    }

    private FirstStep arrive(Authority authority, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(more);
        claims.put("preferred_username", "clerk");
        claims.put("name", "Person clerk");
        return Caller.system(authority.tenant()).call(() -> signIn.open(ISSUER, "s1", claims, VISITOR));
    }

    private void enrol(SignedIn session) {
        session.caller().run(() -> {
            var secret = bytes(factors.begin(null, session.id()).text());
            factors.confirm(Totp.code(secret, Totp.period(clock.instant())), session.id());
        });
    }

    /** RFC 4648, section 6, without padding. */
    private static byte[] bytes(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .forEach(c -> bits.append(String.format("%5s", Integer.toBinaryString(LETTERS.indexOf(c)))
                        .replace(' ', '0')));
        var bytes = new byte[bits.length() / 8];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }
}
