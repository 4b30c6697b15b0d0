package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dossier shared with a unit of another tenant: seen there as far as the share goes, and no further (R096). */
class SharingIT {

    private static final String SECRET = "Zimtapfelbaum";
    private static final String GROUND = "§ 5 VwVfG, Amtshilfe";

    private static Authority owner;
    private static Authority guest;
    private static Api lead;
    private static UUID dossier;
    private static UUID openVersion;
    private static UUID narrowVersion;
    private static UUID olderVersion;

    private UUID share;

    @BeforeAll
    static void a_dossier_with_open_and_narrow_parts_and_a_guest() {
        owner = Authority.create("Landkreis Geber").withSmallPlan();
        guest = Authority.create("Stadt Gast").withSmallPlan();
        guest.lead();
        lead = owner.lead();
        dossier = owner.dossier(lead, "10", "Gemeinsames Vorhaben").id();
        var open = owner.caseIn(lead, dossier, "Offener Vorgang").id();
        var filed = owner.file(lead, open, "bescheid.txt", TestFiles.utf8("Erste Fassung"));
        olderVersion = version(filed);
        openVersion = version(lead.upload(
                        "api/v1/documents/" + filed.id() + "/versions/content?name=bescheid.txt",
                        TestFiles.utf8("Der Bescheid"))
                .expect(201));
        var narrow = owner.caseIn(lead, dossier, SECRET + " eng").id();
        narrow(narrow, "UNIT_ONLY");
        narrowVersion = version(owner.file(lead, narrow, SECRET + ".txt", TestFiles.utf8(SECRET)));
        var single = owner.file(lead, open, SECRET + "-einzeln.txt", TestFiles.utf8(SECRET))
                .id();
        lead.put("api/v1/documents/" + single + "/access", Map.of("access", "UNIT_ONLY"), "If-Match", "*")
                .expect(200);
        var classified = owner.caseIn(lead, dossier, SECRET + " persönlich").id();
        narrow(classified, "PERSONAL");
    }

    @AfterEach
    void nothing_stays_shared() {
        if (share != null) {
            revoke(share);
            share = null;
        }
    }

    @Test
    void the_unit_reads_what_is_as_open_as_the_dossier_and_nothing_narrower() {
        share = share("10");
        var clerk = guest.clerk();

        assertThat(clerk.get("api/v1/shared").expect(200).json().findValuesAsText("id"))
                .contains(share.toString());
        var seen = clerk.get("api/v1/shared/" + share).expect(200);
        assertThat(seen.json().at("/dossier/details/subject").asText()).isEqualTo("Gemeinsames Vorhaben");
        assertThat(seen.json().path("places")).hasSize(1);
        var documents = clerk.get("api/v1/shared/" + share + "/documents").expect(200);
        assertThat(documents.json().path("total").asInt()).isEqualTo(1);
        var page = clerk.get("ui/freigegeben/" + share).expect(200);
        assertThat(page.text()).contains("Gemeinsames Vorhaben", "bescheid.txt", GROUND, "liest durch Mitnutzung");
        for (var answer : List.of(seen, documents, page)) {
            assertThat(answer.text()).doesNotContain(SECRET);
        }

        var content = clerk.get(content(openVersion)).expect(200);
        assertThat(content.text()).isEqualTo("Der Bescheid");
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        clerk.get(content(olderVersion)).expect(404);
        clerk.get(content(narrowVersion)).expect(404);
        clerk.get(content(UUID.randomUUID())).expect(404);
    }

    @Test
    void the_leads_of_the_unit_are_told() {
        var there = guest.lead();
        share = share("10");

        Pause.until("the lead is told", () -> there.get("api/v1/notices")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("object")
                .contains(share.toString()));
        assertThat(guest.clerk().get("api/v1/notices").text()).doesNotContain("SHARE_RECEIVED");
    }

    @Test
    void it_opens_nothing_else_of_the_owner() {
        share = share("10");
        var clerk = guest.clerk();

        for (var path : List.of(
                "api/v1/places/" + dossier,
                "api/v1/places/" + dossier + "/history",
                "api/v1/places/" + dossier + "/shares",
                "api/v1/versions/" + openVersion,
                "api/v1/versions/" + openVersion + "/content",
                "ui/akte/" + dossier)) {
            clerk.get(path).expect(404);
        }
        clerk.send("DELETE", "api/v1/places/" + dossier + "/shares/" + share, BodyPublishers.noBody())
                .expect(404);
        assertThat(clerk.get("api/v1/search?q=Bescheid")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void others_of_the_guest_and_of_third_parties_find_nothing() {
        share = share("10");

        for (var person : List.of(guest.otherClerk(), guest.manager(), guest.admin(), owner.clerk())) {
            person.get("api/v1/shared/" + share).expect(404);
            assertThat(person.get("api/v1/shared").expect(200).json().path("items"))
                    .isEmpty();
            person.get("ui/freigegeben/" + share).expect(404);
        }
        Authority.create("Dritte").clerk().get("api/v1/shared/" + share).expect(404);
    }

    @Test
    void revoked_it_ends_at_once_and_both_sides_see_it() {
        share = share("10");
        var clerk = guest.clerk();
        clerk.get("api/v1/shared/" + share).expect(200);

        revoke(share).expect(204);

        clerk.get("api/v1/shared/" + share).expect(404);
        clerk.get(content(openVersion)).expect(404);
        clerk.get("api/v1/shared/" + share + "/documents").expect(404);
        var listed = clerk.get("api/v1/shared").expect(200).json();
        assertThat(listed.toString()).contains("REVOKED").doesNotContain("Gemeinsames Vorhaben");
        assertThat(lead.get("api/v1/places/" + dossier + "/shares").expect(200).text())
                .contains("REVOKED");
        revoke(share).expect(409);
    }

    @Test
    void it_ends_by_itself_after_its_last_day() throws SQLException {
        share = share("10");
        try (var database = RunningServer.get().database().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("update dossier_share set last_day = date '2026-01-01' where id = '" + share + "'");
        }

        guest.clerk().get("api/v1/shared/" + share).expect(404);
        assertThat(guest.clerk().get("api/v1/shared").expect(200).text()).contains("EXPIRED");
    }

    @Test
    void made_personal_the_dossier_is_gone_for_the_guest() {
        var other = owner.dossier(lead, "10", "Wird eng").id();
        share = shareOf(other, wish("10")).expect(201).id();
        guest.clerk().get("api/v1/shared/" + share).expect(200);

        narrow(other, "PERSONAL");

        guest.clerk().get("api/v1/shared/" + share).expect(404);
        lead.send("DELETE", "api/v1/places/" + other + "/shares/" + share, BodyPublishers.noBody())
                .expect(204);
        shareOf(other, wish("10")).expect(409);
        share = null;
    }

    @Test
    void a_suspended_or_leaving_authority_takes_no_part() {
        share = share("10");
        var path = "api/v1/operator/tenants/" + owner.key() + "/suspension";
        var operator = RunningServer.get().operator();

        operator.put(path, Map.of("reason", "Entgelt offen")).expect(200);
        guest.clerk().get("api/v1/shared/" + share).expect(404);
        assertThat(guest.clerk().get("api/v1/shared").expect(200).text()).doesNotContain(share.toString());
        operator.send("DELETE", path, BodyPublishers.noBody()).expect(200);

        guest.clerk().get("api/v1/shared/" + share).expect(200);
    }

    @Test
    void asking_for_the_deletion_of_either_authority_closes_what_is_shared() {
        for (var leaving : List.of(owner, guest)) {
            share = share("10");
            guest.clerk().get("api/v1/shared/" + share).expect(200);

            var asked = leaving.admin()
                    .post("api/v1/tenant/deletion", Map.of("reason", "Gebietsreform"))
                    .expect(200);
            guest.clerk().get("api/v1/shared/" + share).expect(200);
            leaving.approve(leaving.manager(), asked.json().path("waitsFor").asText());

            guest.clerk().get("api/v1/shared/" + share).expect(404);
            guest.clerk().get(content(openVersion)).expect(404);
            assertThat(guest.clerk().get("api/v1/shared").expect(200).text()).doesNotContain(share.toString());
            assertThat(shareOf(dossier, wish("10")).status()).isIn(404, 409);

            leaving.admin()
                    .send("DELETE", "api/v1/tenant/deletion", BodyPublishers.noBody())
                    .expect(204);
            guest.clerk().get("api/v1/shared/" + share).expect(200);
            revoke(share);
            share = null;
        }
    }

    @Test
    void readings_are_in_the_logs_of_both() throws SQLException {
        share = share("10");
        guest.clerk().get("api/v1/shared/" + share).expect(200);
        guest.clerk().get(content(openVersion)).expect(200);

        try (var database = RunningServer.get().database().asApplication(owner.id())) {
            assertThat(Database.column(
                            database,
                            "select e.object_kind || ' ' || (p.changes like '%Person clerk%') from audit_entry e"
                                    + " join audit_personal p on p.entry_id = e.id"
                                    + " join audit_content c on c.entry_id = e.id where e.act = 'SHARED_READ'"
                                    + " and c.changes like '%Stadt Gast%'"
                                    + " and convert_from(e.payload, 'UTF8') like '%" + share
                                    + "%' order by e.at, e.id"))
                    .containsExactly("dossier true", "document true");
        }
        try (var database = RunningServer.get().database().asApplication(guest.id())) {
            assertThat(Database.column(
                            database,
                            "select e.act || ' ' || a.login from audit_entry e join account a on a.id = e.actor"
                                    + " where e.object_id = '" + share + "' order by e.at, e.id"))
                    .containsExactly("READ clerk", "DOWNLOADED clerk");
        }
        assertThat(lead.get("ui/akte/" + dossier + "/verlauf").expect(200).text())
                .contains("durch Mitnutzung lesen lassen", "Stadt Gast")
                .doesNotContain("Person clerk");
    }

    @Test
    void who_may_see_this_names_the_share_where_it_holds() {
        share = share("10");

        var who =
                lead.get("api/v1/places/" + dossier + "/access/who").expect(200).text();
        assertThat(who).contains("Hauptamt (Stadt Gast)", GROUND);
        assertThat(lead.get("ui/akte/" + dossier + "/rechte").expect(200).text())
                .contains("Hauptamt (Stadt Gast)", GROUND, "Widerrufen");
        var document = lead.get("api/v1/versions/" + narrowVersion)
                .expect(200)
                .json()
                .path("document")
                .asText();
        assertThat(lead.get("api/v1/documents/" + document + "/access/who")
                        .expect(200)
                        .text())
                .doesNotContain("Stadt Gast");
    }

    @Test
    void a_wrong_pair_gets_one_and_the_same_answer() {
        var wrongUnit = shareOf(dossier, wish("99")).expect(404).text();
        var wrongAuthority = wish("10");
        wrongAuthority.put("authority", "niemand");
        var own = wish("10");
        own.put("authority", owner.key());

        assertThat(shareOf(dossier, wrongAuthority).expect(404).text()).isEqualTo(wrongUnit);
        assertThat(shareOf(dossier, own).expect(404).text()).isEqualTo(wrongUnit);
    }

    @Test
    void it_needs_ground_purpose_a_near_day_and_the_right_to_manage() {
        for (var missing : List.of("legalGround", "purpose", "lastDay", "unit", "authority")) {
            var wish = wish("10");
            wish.remove(missing);
            shareOf(dossier, wish).expect(400);
        }
        for (var day : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1))) {
            var wish = wish("10");
            wish.put("lastDay", day.toString());
            shareOf(dossier, wish).expect(400);
        }
        owner.clerk().post("api/v1/places/" + dossier + "/shares", wish("10")).expect(403);
        owner.admin().post("api/v1/places/" + dossier + "/shares", wish("10")).expect(404);
    }

    private static UUID share(String unit) {
        return shareOf(dossier, wish(unit)).expect(201).id();
    }

    private static Answer shareOf(UUID place, Map<String, Object> wish) {
        return lead.post("api/v1/places/" + place + "/shares", wish);
    }

    private static Map<String, Object> wish(String unit) {
        var wish = new HashMap<String, Object>();
        wish.put("authority", guest.key());
        wish.put("unit", unit);
        wish.put("legalGround", GROUND);
        wish.put("purpose", "Gemeinsame Planung");
        wish.put("lastDay", LocalDate.now().plusMonths(3).toString());
        return wish;
    }

    private static Answer revoke(UUID share) {
        return lead.send("DELETE", "api/v1/places/" + dossier + "/shares/" + share, BodyPublishers.noBody());
    }

    private String content(UUID version) {
        return "api/v1/shared/" + share + "/versions/" + version + "/content";
    }

    private static void narrow(UUID place, String access) {
        lead.put("api/v1/places/" + place + "/access", Map.of("access", access), "If-Match", "*")
                .expect(200);
    }

    private static UUID version(Answer document) {
        return UUID.fromString(document.json().at("/parts/0/versions/0/id").asText());
    }
}
