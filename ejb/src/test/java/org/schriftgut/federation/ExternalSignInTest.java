package org.schriftgut.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.signin.Visitor;

@FacadeTest
class ExternalSignInTest {

    private static final String ISSUER = "https://anmeldung.example";

    @Inject
    IdentityProviders providers;

    @Inject
    ExternalSignIn external;

    @Inject
    Approvals approvals;

    @Test
    void an_account_is_opened_by_its_subject_whatever_it_calls_itself(Authority authority) {
        trustProvider(authority);
        var clerk = authority.clerk().account();

        assertThat(open(authority, "1", "clerk").caller().account()).isEqualTo(clerk);
        assertThat(open(authority, "1", "renamed").caller().account()).isEqualTo(clerk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "CLERK", " clerk ", "clerk@elsewhere.example"})
    void another_subject_of_the_same_name_does_not_open_it(String name, Authority authority) {
        trustProvider(authority);
        authority.clerk();
        open(authority, "1", "clerk");

        assertThatThrownBy(() -> open(authority, "2", name))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_SIGNED_IN));
    }

    private SignedIn open(Authority authority, String subject, String name) {
        Map<String, Object> claims = Map.of("preferred_username", name, "name", "Wer auch immer");
        return (SignedIn) authority
                .system()
                .call(() -> external.open(ISSUER, subject, claims, new Visitor("192.0.2.1", "Prüfung")));
    }

    private void trustProvider(Authority authority) {
        var wanted = new ProviderSettings(ISSUER, "akte", ClaimMapping.USUAL, false, true);
        authority.clerk();
        authority.manager();
        var asked = authority.admin().call(() -> providers.set(wanted, "geheim"));
        asked.ifPresent(request -> {
            authority
                    .manager()
                    .run(() -> approvals.approve(request, approvals.get(request).hash(), null));
            // the secret stood in no request: it is sent again
            authority.admin().run(() -> providers.set(wanted, "geheim"));
        });
    }
}
