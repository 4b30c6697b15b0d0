package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** Whose word is taken for who somebody is, and what auditors may read: two people say it, one takes it back (R103). */
class TrustByTwoIT {

    private static final String PROVIDER = "api/v1/sign-in/provider";
    private static final String SECRET = "ein-geheimnis-des-anbieters";

    private Authority authority;
    private Api admin;
    private Api manager;

    @BeforeEach
    void an_administrator_and_a_records_manager() {
        authority = Authority.create("Vier Augen").withSmallPlan();
        admin = authority.admin();
        manager = authority.manager();
    }

    @Test
    void a_provider_is_trusted_when_another_person_has_approved_exactly_that() {
        var asked = admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true));
        admin.get(PROVIDER).expect(404);
        var request = request(asked);
        assertThat(request.toString()).contains("https://sso.example/amt").doesNotContain(SECRET);

        decide(manager, request, "approve").expect(200);

        admin.get(PROVIDER).expect(404);
        assertThat(waits(admin.put(PROVIDER, provider("https://sso.example/amt", "ein-anderes-geheimnis", true))))
                .isTrue();
        assertThat(waits(admin.put(PROVIDER, provider("https://boese.example/amt", SECRET, true))))
                .isTrue();
        assertThat(waits(admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true))))
                .isFalse();
        assertThat(admin.get(PROVIDER).expect(200).json().path("issuer").asText())
                .isEqualTo("https://sso.example/amt");
        assertThat(waits(admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true))))
                .isTrue();
    }

    @Test
    void a_rejected_provider_is_not_trusted() {
        var asked = admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true));

        decide(manager, request(asked), "decline").expect(200);

        var again = admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true));
        assertThat(again.json().path("waitsFor").asText())
                .isNotEmpty()
                .isNotEqualTo(asked.json().path("waitsFor").asText());
        admin.get(PROVIDER).expect(404);
    }

    @Test
    void nobody_approves_a_provider_for_themselves_or_without_the_right() {
        var request = request(admin.put(PROVIDER, provider("https://sso.example/amt", SECRET, true)));

        decide(admin, request, "approve").expect(403);
        decide(authority.lead(), request, "approve").expect(404);
        decide(authority.person("personalrat", Role.STAFF_COUNCIL, "0"), request, "approve")
                .expect(404);
    }

    @Test
    void what_was_approved_for_another_state_of_the_provider_does_not_hold() {
        trusted("https://sso.example/amt");
        var one = provider("https://eins.example/amt", null, true);
        decide(manager, request(admin.put(PROVIDER, one)), "approve").expect(200);
        trusted("https://zwei.example/amt");

        assertThat(waits(admin.put(PROVIDER, one))).isTrue();

        assertThat(admin.get(PROVIDER).json().path("issuer").asText()).isEqualTo("https://zwei.example/amt");
    }

    @Test
    void a_provider_is_switched_off_by_one_and_on_again_by_two() {
        trusted("https://sso.example/amt");

        var off = admin.put(PROVIDER, provider("https://sso.example/amt", null, false));
        assertThat(waits(off)).isFalse();
        assertThat(admin.get(PROVIDER).json().path("active").asBoolean()).isFalse();

        assertThat(waits(admin.put(PROVIDER, provider("https://sso.example/amt", null, true))))
                .isTrue();
        assertThat(admin.get(PROVIDER).json().path("active").asBoolean()).isFalse();
    }

    @Test
    void who_is_alone_sets_a_provider_alone_and_the_log_says_so() throws Exception {
        var alone = Authority.create("Eine Person");

        assertThat(waits(alone.admin().put(PROVIDER, provider("https://sso.example/amt", SECRET, true))))
                .isFalse();

        alone.admin().get(PROVIDER).expect(200);
        try (var database = RunningServer.get().database().asApplication(alone.id())) {
            assertThat(
                            Database.column(
                                    database,
                                    "select a.login from audit_entry e join account a on a.id = e.actor where act = 'DONE_ALONE'"))
                    .containsExactly("admin");
        }
    }

    @Test
    void an_auditor_reads_more_when_another_person_has_approved_exactly_that() {
        var auditor = authority.person("pruefer", Role.AUDITOR, "20");
        var asked = admin.put(scopes(auditor), Map.of("scopes", List.of(branch("1", "2999-12-31"))));
        assertThat(asked.json().path("scopes")).isEmpty();
        var request = request(asked);
        decide(admin, request, "approve").expect(403);
        // whom it concerns has heard of it, and decides nothing
        decide(auditor, request, "approve").expect(403);
        decide(authority.lead(), request, "approve").expect(404);
        assertThat(manager.get("ui/freigaben/" + request.path("id").asText())
                        .expect(200)
                        .text())
                .contains("Person pruefer", "Zweig: 1 ", "2999-12-31");

        decide(manager, request, "approve").expect(200);

        assertThat(auditor.get(scopes(auditor)).expect(200).json().path("scopes"))
                .hasSize(1);
        decide(manager, request, "approve").expect(409);
    }

    @Test
    void an_auditor_reads_no_more_when_it_is_declined() {
        var auditor = authority.person("pruefer", Role.AUDITOR, "20");

        decide(
                        manager,
                        request(admin.put(scopes(auditor), Map.of("scopes", List.of(unit("10", "2999-12-31"))))),
                        "decline")
                .expect(200);

        assertThat(auditor.get(scopes(auditor)).json().path("scopes")).isEmpty();
    }

    @Test
    void less_to_read_needs_nobody_and_makes_a_former_request_stale() {
        var auditor = authority.person("pruefer", Role.AUDITOR, "20");
        var both = Map.of("scopes", List.of(unit("10", "2999-12-31"), branch("1", "2999-12-31")));
        authority.approve(admin.put(scopes(auditor), both));
        var more = admin.put(scopes(auditor), Map.of("scopes", List.of(unit("10", "3000-12-31"))));
        assertThat(waits(more)).isTrue();

        var narrower = new HashMap<>(unit("10", "2998-12-31"));
        narrower.put("branch", authority.entry("1"));
        var less = admin.put(scopes(auditor), Map.of("scopes", List.of(narrower)));
        assertThat(waits(less)).isFalse();
        assertThat(less.json().at("/scopes/0/lastDay").asText()).isEqualTo("2998-12-31");

        decide(manager, request(more), "approve").expect(409);
        assertThat(waits(admin.put(scopes(auditor), Map.of("scopes", List.of()))))
                .isFalse();
        assertThat(auditor.get(scopes(auditor)).json().path("scopes")).isEmpty();
    }

    private void trusted(String issuer) {
        var wanted = provider(issuer, SECRET, true);
        authority.approve(admin.put(PROVIDER, wanted));
        assertThat(waits(admin.put(PROVIDER, wanted))).isFalse();
    }

    private static Map<String, Object> provider(String issuer, String secret, boolean active) {
        var provider = new HashMap<String, Object>(
                Map.of("issuer", issuer, "clientId", "schriftgut", "createsPeople", true, "active", active));
        if (secret != null) {
            provider.put("clientSecret", secret);
        }
        return provider;
    }

    private Map<String, Object> unit(String code, String lastDay) {
        return Map.of("unit", authority.unit(code), "lastDay", lastDay);
    }

    private Map<String, Object> branch(String code, String lastDay) {
        return Map.of("branch", authority.entry(code), "lastDay", lastDay);
    }

    private static String scopes(Api auditor) {
        UUID account = auditor.get("api/v1/me").expect(200).id();
        return "api/v1/accounts/" + account + "/audit-scopes";
    }

    private static boolean waits(Answer asked) {
        return asked.expect(200).json().hasNonNull("waitsFor");
    }

    /** The request an answer waits for, as who asked sees it. */
    private JsonNode request(Answer asked) {
        var id = asked.expect(200).json().path("waitsFor").asText();
        return admin.get("api/v1/approvals/" + id).expect(200).json();
    }

    private static Answer decide(Api by, JsonNode request, String decision) {
        return by.post(
                "api/v1/approvals/" + request.path("id").asText() + "/" + decision,
                Map.of("hash", request.path("hash").asText(), "note", "geprüft"));
    }
}
