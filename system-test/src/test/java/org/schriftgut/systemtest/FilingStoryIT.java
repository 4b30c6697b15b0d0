package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main story over HTTP: import the plan, open a file and a case, file documents, find them by their words, trust them. */
class FilingStoryIT {

    private static final byte[] DOCX = TestFiles.docx("Der Antrag auf Sondernutzung der Lindenallee wird genehmigt.");
    private static final byte[] PDF = TestFiles.pdf("Gutachten zur Standsicherheit der Fachwerkscheune");
    private static final byte[] ATTACHMENT = TestFiles.docx("Die Nachbarschaft wurde angehört: Zwetschgenbaum.");
    private static final byte[] MAIL =
            TestFiles.mail("Anbei die fehlende Unterlage zum Kirchweihfest.", "unterlage.docx", ATTACHMENT);

    private static Authority authority;
    private static Api clerk;
    private static UUID theCase;

    @BeforeAll
    static void a_case_in_a_dossier_under_the_model_plan() throws IOException {
        authority = Authority.create("Landkreis");
        byte[] plan;
        try (var csv = FilingStoryIT.class.getResourceAsStream("/demo/muster_aktenplan_landkreis.csv")) {
            plan = csv.readAllBytes();
        }
        var staged =
                authority.manager().upload("api/v1/staged", plan).expect(201).id();
        var preview = authority
                .manager()
                .post("api/v1/fileplan/imports/preview", Map.of("staged", staged))
                .expect(200)
                .json();
        assertThat(preview.path("errors").asInt()).isZero();
        assertThat(preview.path("added").asInt()).isGreaterThan(100);
        assertThat(preview.path("applied").asBoolean()).isFalse();
        assertThat(authority
                        .manager()
                        .get("api/v1/fileplan/entries")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        var applied = authority
                .manager()
                .post("api/v1/fileplan/imports", Map.of("staged", staged))
                .expect(200)
                .json();
        assertThat(applied.path("applied").asBoolean()).isTrue();
        clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "001.1", "Sitzungen im Jahr 2026");
        assertThat(dossier.json().path("referenceNumber").asText()).isEqualTo("001.1-0001");
        var opened = authority.caseIn(clerk, dossier.id(), "Sondernutzung Lindenallee");
        assertThat(opened.json().path("businessReference").asText()).isEqualTo("10-001.1-0001/1");
        theCase = opened.id();
    }

    @Test
    void finds_three_formats_by_a_word_inside_and_opens_them_byte_for_byte() {
        var files = Map.of("antrag.docx", DOCX, "gutachten.pdf", PDF, "nachreichung.eml", MAIL);
        var words = Map.of(
                "antrag.docx", "Sondernutzung",
                "gutachten.pdf", "Standsicherheit",
                "nachreichung.eml", "Kirchweihfest");

        files.forEach((name, content) -> {
            var begin = System.nanoTime();
            var document = authority.file(clerk, theCase, name, content);
            var acknowledged = System.nanoTime();
            Pause.until(words.get(name) + " is found", () -> hits(words.get(name)).stream()
                    .anyMatch(hit ->
                            hit.at("/document/id").asText().equals(document.id().toString())));
            System.out.printf(
                    "%s: acknowledged after %d ms, found by a word inside after another %d ms%n",
                    name,
                    TimeUnit.NANOSECONDS.toMillis(acknowledged - begin),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - acknowledged));

            var version = document.json().at("/parts/0/versions/0");
            var opened = clerk.get("api/v1/versions/" + version.path("id").asText() + "/content")
                    .expect(200);
            assertThat(opened.bytes()).isEqualTo(content);
            assertThat(version.path("sha256").asText()).isEqualTo(TestFiles.sha256(content));
        });

        assertThat(hits("Standsicherheit").get(0).path("snippets").toString()).contains("\"match\":true");
    }

    @Test
    void keeps_the_old_version_when_a_new_one_is_filed() {
        var first = TestFiles.pdf("Entwurf des Bescheids Nummer eins");
        var second = TestFiles.pdf("Entwurf des Bescheids Nummer zwei");
        var document = authority.file(clerk, theCase, "bescheid.pdf", first);

        var after = clerk.upload(
                        "api/v1/documents/" + document.id() + "/versions/content?name=bescheid.pdf&comment="
                                + Api.query("nach Mitzeichnung"),
                        second,
                        "If-Match",
                        document.header("ETag"))
                .expect(201)
                .json();

        var versions = after.at("/parts/0/versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("number").asInt()).isEqualTo(2);
        assertThat(versions.get(0).path("comment").asText()).isEqualTo("nach Mitzeichnung");
        assertThat(content(versions.get(0))).isEqualTo(second);
        assertThat(content(versions.get(1))).isEqualTo(first);
    }

    @Test
    void answers_a_stale_change_with_what_it_is_now() {
        var document = authority.file(clerk, theCase, "vermerk.txt", TestFiles.utf8("Vermerk"));
        var path = "api/v1/documents/" + document.id();
        var stale = document.header("ETag");
        var changed = clerk.put(path, Map.of("subject", "Vermerk A"), "If-Match", stale)
                .expect(200);

        var refused = clerk.put(path, Map.of("subject", "Vermerk B"), "If-Match", stale)
                .expect(412);

        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:schriftgut:problem:stale");
        assertThat(refused.json().at("/current/details/subject").asText()).isEqualTo("Vermerk A");
        assertThat(refused.json().at("/current/version").asText())
                .isEqualTo(changed.header("ETag").replace("\"", ""));
        clerk.put(path, Map.of("subject", "Vermerk C")).expect(428);
        clerk.put(path, Map.of("subject", "Vermerk C"), "If-Match", changed.header("ETag"))
                .expect(200);
    }

    @Test
    void hands_out_ranges() {
        var content = new byte[3 << 20];
        for (var i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31 + (i >> 12));
        }
        var document = authority.file(clerk, theCase, "messreihe.bin", content);
        var path = "api/v1/versions/"
                + document.json().at("/parts/0/versions/0/id").asText() + "/content";
        var from = (1 << 20) - 7;

        var part = clerk.get(path, "Range", "bytes=" + from + "-" + (from + 99)).expect(206);
        var end = clerk.get(path, "Range", "bytes=-5").expect(206);

        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(content, from, from + 100));
        assertThat(part.header("Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(from, from + 99, content.length));
        assertThat(end.bytes()).isEqualTo(Arrays.copyOfRange(content, content.length - 5, content.length));
        clerk.get(path, "Range", "bytes=" + content.length + "-").expect(416);
        clerk.get(path, "If-None-Match", part.header("ETag")).expect(304);
    }

    @Test
    void files_the_attachments_of_a_mail_as_parts_and_leaves_pictures_inside() {
        var mail = authority.file(clerk, theCase, "anlage.eml", MAIL);
        assertThat(mail.json().path("parts")).hasSize(1);

        Pause.until(
                "the attachment is a part",
                () -> document(mail.id()).path("parts").size() > 1);

        var parts = document(mail.id()).path("parts");
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).path("kind").asText()).isEqualTo("MAIN");
        assertThat(content(parts.get(0).at("/versions/0"))).isEqualTo(MAIL);
        assertThat(parts.get(1).path("kind").asText()).isEqualTo("ATTACHMENT");
        assertThat(parts.get(1).at("/versions/0/fileName").asText()).isEqualTo("unterlage.docx");
        assertThat(content(parts.get(1).at("/versions/0"))).isEqualTo(ATTACHMENT);
        Pause.until("a word inside the attachment finds the mail", () -> hits("Zwetschgenbaum").stream()
                .anyMatch(
                        hit -> hit.at("/document/id").asText().equals(mail.id().toString())));
    }

    @Test
    void tells_the_history_of_document_and_dossier() {
        var dossier = authority.dossier(clerk, "001.1", "Anfragen der Fraktionen");
        var inside = authority.caseIn(clerk, dossier.id(), "Anfrage 1/2026");
        var document = authority.file(clerk, inside.id(), "anfrage.txt", TestFiles.utf8("Anfrage"));
        clerk.put(
                        "api/v1/documents/" + document.id(),
                        Map.of("subject", "Kleine Anfrage"),
                        "If-Match",
                        document.header("ETag"))
                .expect(200);
        clerk.upload("api/v1/documents/" + document.id() + "/versions/content?name=anfrage.txt", new byte[] {1})
                .expect(201);

        var ofDocument = clerk.get("api/v1/documents/" + document.id() + "/history")
                .expect(200)
                .json();
        var ofDossier = clerk.get("api/v1/places/" + dossier.id() + "/history")
                .expect(200)
                .json();

        assertThat(ofDocument.path("items").findValuesAsText("act"))
                .containsExactly("VERSION_ADDED", "CHANGED", "CREATED");
        assertThat(ofDocument.at("/items/1/actor").asText()).isEqualTo("Person clerk");
        assertThat(ofDocument.at("/items/1/changes").toString())
                .contains("\"field\":\"subject\"", "\"before\":\"anfrage\"", "\"now\":\"Kleine Anfrage\"");
        assertThat(ofDossier.path("items").findValuesAsText("objectId"))
                .contains(
                        dossier.id().toString(),
                        inside.id().toString(),
                        document.id().toString());
    }

    private static List<JsonNode> hits(String word) {
        var found = clerk.get("api/v1/search?q=" + Api.query(word)).expect(200).json();
        return StreamSupport.stream(found.path("hits").spliterator(), false).toList();
    }

    private static JsonNode document(UUID id) {
        return clerk.get("api/v1/documents/" + id).expect(200).json();
    }

    private static byte[] content(JsonNode version) {
        return clerk.get("api/v1/versions/" + version.path("id").asText() + "/content")
                .expect(200)
                .bytes();
    }
}
