package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** Scenario K6, as far as deputies go: somebody stands in, acts "i. V.", and both names are known. */
class DeputyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private Authority authority;
    private Api clerk;
    private UUID dossier;

    @BeforeEach
    void a_clerk_with_a_file_and_a_colleague_of_another_unit() {
        authority = Authority.create("Urlaubskreis").withSmallPlan();
        clerk = authority.clerk();
        authority.otherClerk();
        dossier = clerk.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Urlaubsakte"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
    }

    @Test
    void a_deputy_sees_and_does_what_the_other_may_and_both_names_are_in_the_log() throws Exception {
        var deputyship = name(clerk, "other", null, null).expect(201).id();
        var session = session("other");
        session.get("api/v1/places/" + dossier).expect(404);

        act(session, deputyship).expect(204);

        var theCase = post(
                        session,
                        "api/v1/places/" + dossier + "/places",
                        Map.of("details", Map.of("subject", "In Vertretung")))
                .expect(201)
                .id();
        assertThat(session.get("ui/akte/" + dossier + "/verlauf").expect(200).text())
                .contains("Person other", "in Vertretung für Person clerk");
        assertThat(session.get("ui/").expect(200).text()).contains("i. V. für Person clerk");
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            assertThat(Database.column(
                            database,
                            "select a.login || ' for ' || p.login from audit_entry e join account a on a.id = e.actor"
                                    + " join account p on p.id = e.on_behalf_of where e.act = 'CREATED' and e.object_id = '"
                                    + theCase + "'"))
                    .containsExactly("other for clerk");
        }
        // not with the token of the same person, and not after the switch back
        authority.otherClerk().get("api/v1/places/" + dossier).expect(404);
        post(session, "api/v1/deputies/leave", Map.of()).expect(204);
        session.get("api/v1/places/" + dossier).expect(404);
    }

    @Test
    void it_begins_and_ends_by_itself() {
        var later = name(clerk, "other", TODAY.plusDays(2), TODAY.plusDays(9))
                .expect(201)
                .json();
        assertThat(later.path("holds").asBoolean()).isFalse();
        var session = session("other");
        act(session, UUID.fromString(later.path("id").asText())).expect(404);

        var today = name(clerk, "other", TODAY.minusDays(3), TODAY).expect(201).json();
        assertThat(today.path("holds").asBoolean()).isTrue();
        var over = name(clerk, "other", TODAY.minusDays(9), TODAY.minusDays(4))
                .expect(201)
                .json();
        assertThat(over.path("holds").asBoolean()).isFalse();
        name(clerk, "other", TODAY, TODAY.minusDays(1)).expect(400);
    }

    @Test
    void ended_or_with_a_locked_principal_it_opens_nothing_more_in_the_same_session() {
        var deputyship = name(clerk, "other", null, null).expect(201).id();
        var session = session("other");
        act(session, deputyship).expect(204);
        session.get("api/v1/places/" + dossier).expect(200);

        var id = clerk.get("api/v1/me").expect(200).id();
        authority
                .admin()
                .post("api/v1/accounts/" + id + "/deactivate", Map.of())
                .expect(200);
        session.get("api/v1/places/" + dossier).expect(404);
        authority.approve(authority.admin().post("api/v1/accounts/" + id + "/reactivate", Map.of()));
        session.get("api/v1/places/" + dossier).expect(200);

        authority
                .otherClerk()
                .post("api/v1/deputies/" + deputyship + "/end", Map.of())
                .expect(200);
        session.get("api/v1/places/" + dossier).expect(404);
    }

    @Test
    void a_deputy_for_a_branch_sees_and_opens_nothing_outside_it() throws Exception {
        var elsewhere = clerk.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("11"),
                                "details", Map.of("subject", "Urlaubsakte anderswo"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
        var branch = authority.entry("10");
        var body = Map.of("deputy", "other", "roles", List.of("CLERK"), "branches", List.of(branch));
        var deputyship = clerk.post("api/v1/deputies", body).expect(201);
        assertThat(deputyship.json().at("/branches/0").asText()).isEqualTo(branch.toString());
        var session = session("other");
        act(session, deputyship.id()).expect(204);

        Pause.until(
                "a job has gone through the branch",
                () -> session.get("api/v1/places/" + dossier).status() == 200);
        session.get("api/v1/places/" + elsewhere).expect(404);
        assertThat(session.get("api/v1/fileplan/entries/" + authority.entry("11") + "/dossiers")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        Pause.until("the search finds the one", () -> found(session) == 1);
        post(session, "api/v1/dossiers", opening("10")).expect(201);
        post(session, "api/v1/dossiers", opening("11")).expect(403);
        assertThat(session.get("api/v1/places/" + dossier + "/access/why")
                        .expect(200)
                        .text())
                .contains("Es liegt im Bereich 10 Gewerbe");
    }

    @Test
    void what_is_personal_is_opened_by_the_person_alone() throws Exception {
        var personal = clerk.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Meine Handakte"),
                                "access", "PERSONAL"))
                .expect(201)
                .id();
        var plain = name(clerk, "other", TODAY, TODAY).expect(201).id();
        var session = session("other");
        act(session, plain).expect(204);
        session.get("api/v1/places/" + personal).expect(404);
        clerk.post("api/v1/deputies/" + plain + "/end", Map.of()).expect(200);
        authority
                .lead()
                .post("api/v1/deputies", Map.of("principal", "clerk", "deputy", "other", "withPersonal", true))
                .expect(403);

        var letIn = clerk.post("api/v1/deputies", Map.of("deputy", "other", "withPersonal", true))
                .expect(201)
                .id();
        act(session, letIn).expect(204);

        session.get("api/v1/places/" + personal).expect(200);
        assertThat(session.get("api/v1/places/" + personal + "/access/why")
                        .expect(200)
                        .text())
                .contains("auch darin");
    }

    @Test
    void one_deputyship_at_a_time_says_with_which_roles_and_where() {
        name(clerk, "other", TODAY, TODAY.plusDays(3)).expect(201);
        name(clerk, "other", TODAY.plusDays(2), null).expect(409);
        name(clerk, "other", TODAY.plusDays(4), null).expect(201);
        var unknown = Map.of("deputy", "other", "branches", List.of(UUID.randomUUID()));
        authority.lead().post("api/v1/deputies", unknown).expect(404);
    }

    private Map<String, Object> opening(String entry) {
        return Map.of("planEntry", authority.entry(entry), "details", Map.of("subject", "In Vertretung geöffnet"));
    }

    private static int found(Session session) {
        return session.get("api/v1/search?q=Urlaubsakte")
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    @Test
    void circles_are_refused_whatever_their_length() {
        var third = authority.person("third", Role.CLERK, "20");
        name(clerk, "other", null, null).expect(201);
        name(authority.otherClerk(), "clerk", null, null).expect(409);
        name(authority.otherClerk(), "third", null, null).expect(201);
        name(third, "clerk", null, null).expect(409);
        name(clerk, "clerk", null, null).expect(400);
    }

    @Test
    void power_is_not_passed_on_and_administration_stands_in_for_nobody() {
        name(authority.manager(), "other", null, null).expect(409);
        name(clerk, "admin", null, null).expect(409);
        var deputyship = name(clerk, "manager", null, null).expect(201).id();
        var session = session("manager");
        act(session, deputyship).expect(204);

        session.get("api/v1/reassignments").expect(403);
        post(session, "api/v1/deputies", Map.of("deputy", "other")).expect(403);
    }

    @Test
    void a_lead_names_deputies_for_those_of_the_line_and_nobody_else_does() {
        var body = Map.of("principal", "clerk", "deputy", "other");

        authority.lead().post("api/v1/deputies", body).expect(201);
        for (var told : List.of(clerk, authority.otherClerk())) {
            Pause.until(
                    "both are told", () -> told.get("ui/nachrichten").text().contains("Vertretung wurde eingesetzt"));
        }
        authority.otherClerk().post("api/v1/deputies", body).expect(403);
        authority.admin().post("api/v1/deputies", body).expect(403);
        assertThat(authority
                        .lead()
                        .post("api/v1/deputies", Map.of("principal", "other", "deputy", "clerk"))
                        .status())
                .isEqualTo(403);
        assertThat(clerk.get("api/v1/deputies").expect(200).json().path("items"))
                .hasSize(1);
        assertThat(clerk.get("ui/vertretungen").expect(200).text()).contains("Person other");
    }

    @Test
    void the_page_says_what_stands_in_the_way_and_what_to_do_instead() {
        var mine = session("clerk");
        assertThat(refused(mine, "wer=admin"))
                .contains("Die Administration vertritt niemanden. Wählen Sie eine andere");
        assertThat(refused(mine, "wer=clerk&fuer=other")).contains("Lassen Sie das Feld leer, um sich selbst");
        var deputyship = name(clerk, "other", TODAY, null).expect(201).id();
        assertThat(refused(mine, "wer=other")).contains("Beenden Sie zuerst diese Vertretung");
        var other = session("other");
        assertThat(refused(other, "wer=clerk")).contains("So würden sich Personen im Kreis vertreten");
        act(other, deputyship).expect(204);
        assertThat(refused(other, "wer=lead")).contains("Handeln Sie zuerst wieder für sich selbst");
        authority.manager();
        assertThat(refused(session("manager"), "wer=other")).contains("Besondere Rechte gehen nicht auf sie über");
        authority.lead();
        var lead = session("lead");
        assertThat(refused(lead, "wer=other&fuer=clerk&persoenlich=ja"))
                .contains("Persönliches öffnet jede Person nur selbst");
        assertThat(refused(lead, "wer=lead")).contains("Diese Person gibt es nicht, oder es ist dieselbe");
    }

    private static String refused(Session session, String fields) {
        return session.form("ui/vertretungen", "_csrf=" + session.csrf() + "&" + fields)
                .expect(422)
                .text();
    }

    private static Answer name(Api by, String deputy, LocalDate first, LocalDate last) {
        var body = new HashMap<String, Object>(Map.of("deputy", deputy, "roles", List.of()));
        body.put("firstDay", first == null ? null : first.toString());
        body.put("lastDay", last == null ? null : last.toString());
        return by.post("api/v1/deputies", body);
    }

    private static Answer act(Session session, UUID deputyship) {
        return post(session, "api/v1/deputies/" + deputyship + "/act", Map.of());
    }

    private static Answer post(Session session, String path, Object body) {
        return session.post(path, body, "X-CSRF-Token", session.csrf());
    }

    private Session session(String login) {
        return Session.open(authority.server().address(), login + "@" + authority.key(), Authority.PASSWORD);
    }
}
