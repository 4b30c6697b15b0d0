package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way leads past the state of a dossier, a case or a document; what is destroyed stays as a stub. */
class LifecycleIT {

    private static final byte[] MAIL =
            TestFiles.mail("Anbei die Unterlage.", "unterlage.txt", TestFiles.utf8("Inhalt"));

    /** What is decided about a record may change while its content may not. */
    private static final List<String> ABOUT = List.of("/access", "/restriction", "/restriction/lift");

    private Authority authority;
    private Database database;
    private Api clerk;
    private Api lead;
    private UUID dossier;
    private UUID theCase;
    private UUID document;

    @BeforeEach
    void a_dossier_with_a_case_and_a_document() {
        authority = Authority.create("Lebenslauf").withSmallPlan();
        database = RunningServer.get().database();
        clerk = authority.clerk();
        lead = authority.lead();
        dossier = authority.dossier(clerk, "10", "Gewerbe Talstraße").id();
        theCase = authority.caseIn(clerk, dossier, "Anhörung").id();
        document = authority
                .file(clerk, theCase, "a.txt", TestFiles.utf8("Inhalt"))
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "OFFERED", "TRANSFERRED", "CANCELLED"})
    void in_a_dossier_that_is_closed_every_write_is_refused_with_its_code(String state) throws SQLException {
        enter(dossier, state);
        var code = "lifecycle.place-" + state.toLowerCase(Locale.ROOT);

        for (var place : List.of(dossier, theCase)) {
            writes(Operations.onPlaces()).forEach(write -> refused(write.call().apply(clerk, place), code));
        }
        writes(Operations.onDocuments()).forEach(write -> refused(write.call().apply(clerk, document), code));
        assertThat(lead.get("ui/akte/" + dossier).expect(200).text())
                .doesNotContain("vorgang-neu", "/bearbeiten", "data-upload");
        assertThat(clerk.get("api/v1/places/" + dossier)
                        .expect(200)
                        .json()
                        .path("mayWrite")
                        .asBoolean())
                .isFalse();
        clerk.get("api/v1/documents/" + document).expect(200);
        lead.put("api/v1/documents/" + document + "/restriction", Map.of("reason", "Widerspruch, Prüfung läuft"))
                .expect(200);
    }

    @Test
    void a_closed_case_is_closed_for_its_documents_though_the_dossier_goes_on() throws SQLException {
        enter(theCase, "CLOSED");

        writes(Operations.onDocuments())
                .forEach(write -> refused(write.call().apply(clerk, document), "lifecycle.place-closed"));
        refused(
                clerk.put("api/v1/documents/" + document, Map.of("subject", "Anders"), "If-Match", "*"),
                "lifecycle.place-closed");
        var page = clerk.get("ui/dokument/" + document).expect(200).text();
        assertThat(page).doesNotContain("fassung-neu", "/bearbeiten");
        var seen = clerk.get("api/v1/documents/" + document).expect(200).json();
        assertThat(seen.path("mayWrite").asBoolean()).isFalse();
        assertThat(seen.path("state").asText()).isEqualTo("FILED");
        clerk.put("api/v1/places/" + dossier, Map.of("subject", "Anders"), "If-Match", "*")
                .expect(200);
        authority.caseIn(clerk, dossier, "Der nächste");
    }

    @Test
    void a_final_document_takes_no_version_but_metadata() throws SQLException {
        change("update document set state = 'FINAL', final_at = created_at, final_by = created_by where id = '"
                + document + "'");

        refused(
                clerk.upload("api/v1/documents/" + document + "/versions/content?name=b.txt", new byte[] {1}),
                "lifecycle.document-final");
        clerk.put("api/v1/documents/" + document, Map.of("subject", "Anders"), "If-Match", "*")
                .expect(200);
        assertThat(clerk.get("ui/dokument/" + document).expect(200).text())
                .contains("endgültig", "/bearbeiten")
                .doesNotContain("fassung-neu");
    }

    @Test
    void a_mail_filed_just_before_the_closing_keeps_its_attachments() throws SQLException {
        var mail = authority.file(clerk, theCase, "post.eml", MAIL).id();

        enter(dossier, "CLOSED");
        enter(theCase, "CLOSED");

        Pause.until(
                "the attachment is a part",
                () -> clerk.get("api/v1/documents/" + mail)
                                .expect(200)
                                .json()
                                .path("parts")
                                .size()
                        == 2);
    }

    @Test
    void what_two_people_agreed_to_destroy_stays_as_a_stub_and_nothing_else_goes() throws SQLException {
        clerk.put(
                        "api/v1/documents/" + document,
                        Map.of("subject", "Brief", "foreignReference", "RP-0815/7"),
                        "If-Match",
                        "*")
                .expect(200);
        var ourNumber = clerk.get("api/v1/identifiers?text=rp.0815.7")
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("place")
                        .path("businessReference")
                        .asText()
                + "-1";
        enter(dossier, "CLOSED");
        enter(theCase, "CLOSED");
        var alone = approval("ASKED", document);
        var agreed = approval("APPROVED", document, theCase, dossier);
        var other = approval("APPROVED", UUID.randomUUID());

        assertThatThrownBy(() -> destroy(document, alone)).hasMessageContaining("No two people");
        assertThatThrownBy(() -> destroy(document, other)).hasMessageContaining("No two people");
        assertThatThrownBy(() -> destroy(theCase, agreed)).hasMessageContaining("still holds something");
        assertThatThrownBy(() -> asApplication("delete from document where id = '" + document + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication("update document set state = 'DESTROYED', destroyed_by = '" + agreed
                        + "', subject = null, type = null, foreign_reference = null where id = '" + document + "'"))
                .hasMessageContaining("foreign key");
        destroy(document, agreed);
        destroy(theCase, agreed);

        var stub = clerk.get("api/v1/documents/" + document).expect(200).json();
        assertThat(stub.path("state").asText()).isEqualTo("DESTROYED");
        assertThat(stub.path("number").asLong()).isEqualTo(1);
        assertThat(stub.toString()).doesNotContain("a.txt");
        assertThat(clerk.get("ui/dokument/" + document).expect(200).text()).contains("vernichtet");
        assertThat(clerk.get("ui/vorgang/" + theCase).expect(200).text())
                .contains("vernichtet")
                .doesNotContain("Anhörung");
        assertThat(clerk.get("ui/akte/" + dossier).expect(200).text()).contains("Gewerbe Talstraße");
        lead.put("api/v1/places/" + theCase + "/restriction", Map.of("reason", "Widerspruch, Prüfung läuft"))
                .expect(409);
        refused(
                lead.put("api/v1/documents/" + document + "/access", Map.of("access", "UNIT_ONLY"), "If-Match", "*"),
                "lifecycle.place-destroyed");
        assertThatThrownBy(() -> destroy(document, agreed)).hasMessageContaining("gone already");
        assertThat(clerk.get("api/v1/identifiers?text=rp.0815.7")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(clerk.get("api/v1/identifiers?text=" + Api.query(ourNumber))
                        .expect(200)
                        .text())
                .contains(document.toString());
    }

    /** Everything that changes content, as a person may who works on it. */
    private static Stream<Operations.Operation> writes(List<Operations.Operation> all) {
        return all.stream()
                .filter(one -> !one.name().startsWith("GET"))
                .filter(one -> ABOUT.stream().noneMatch(one.name()::endsWith))
                .filter(one -> !one.name().contains("/shares"));
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.expect(409).json().path("code").asText())
                .as(answer.request())
                .isEqualTo(code);
    }

    private void enter(UUID place, String state) throws SQLException {
        change("update place set state = '" + state + "', "
                + (state.equals("CANCELLED")
                        ? "cancelled_at = created_at, cancelled_by = created_by, cancel_reason = 'doppelt angelegt'"
                        : "closed_at = created_at, closed_by = created_by, work_ended_on = date '2026-03-04',"
                                + " retention_unlimited = false, retention_years = 10")
                + " where id = '" + place + "'");
    }

    private UUID approval(String state, UUID... objects) throws SQLException {
        var id = UUID.randomUUID();
        var content = "{\"objects\":"
                + Stream.of(objects)
                        .map(object -> '"' + object.toString() + '"')
                        .toList() + "}";
        var asked = lead.get("api/v1/me").expect(200).id();
        var decided = authority.manager().get("api/v1/me").expect(200).id();
        var isDecided = !state.equals("ASKED");
        change(
                "insert into approval (tenant_id, id, kind, content, content_hash, state, asked_by, asked_at, expires_at,"
                        + " decided_by, decided_at, version) values ('" + authority.id() + "', '" + id
                        + "', 'destroy-records', '"
                        + content + "', sha256(convert_to('" + content + "', 'UTF8')), '" + state + "', '" + asked
                        + "', timestamptz '2026-01-01', timestamptz '2026-02-01', "
                        + (isDecided ? "'" + decided + "', timestamptz '2026-01-02'" : "null, null") + ", 0)");
        return id;
    }

    private void destroy(UUID object, UUID approval) throws SQLException {
        asApplication("select destroy_record('" + object + "', '" + approval + "', timestamptz '2026-01-03')");
    }

    private void asApplication(String sql) throws SQLException {
        try (var connection = database.asApplication(authority.id())) {
            execute(connection, sql);
            connection.commit();
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.asSuperuser()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
