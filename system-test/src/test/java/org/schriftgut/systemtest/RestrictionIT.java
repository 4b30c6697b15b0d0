package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Restriction of processing (GDPR, article 18): what is marked is read, and nothing in it changes. */
class RestrictionIT {

    private static final Map<String, String> REASON = Map.of("reason", "Widerspruch nach Artikel 21, Prüfung läuft");
    private static final String[] ANY = {"If-Match", "*"};

    private Authority authority;
    private Api clerk;
    private Api lead;
    private UUID dossier;
    private UUID theCase;
    private UUID document;

    @BeforeEach
    void a_dossier_with_a_case_and_a_document() {
        authority = Authority.create("Einschränkungskreis").withSmallPlan();
        clerk = authority.clerk();
        lead = authority.lead();
        dossier = authority.dossier(clerk, "10", "Gewerbe Talstraße").id();
        theCase = authority.caseIn(clerk, dossier, "Anhörung").id();
        document = authority
                .file(clerk, theCase, "a.txt", TestFiles.utf8("Inhalt"))
                .id();
    }

    @Test
    void a_marked_dossier_is_read_and_no_way_to_write_is_open() {
        clerk.put("api/v1/places/" + dossier + "/restriction", REASON).expect(403);
        lead.put("api/v1/places/" + dossier + "/restriction", Map.of("reason", "kurz"))
                .expect(400);
        lead.put("api/v1/places/" + dossier + "/restriction", REASON).expect(200);

        assertThat(clerk.get("api/v1/documents/" + document)
                        .expect(200)
                        .json()
                        .path("restriction")
                        .asText())
                .isNotEmpty();
        assertThat(clerk.get("api/v1/places/" + theCase)
                        .expect(200)
                        .json()
                        .path("mayWrite")
                        .asBoolean())
                .isFalse();
        refused(clerk.put("api/v1/places/" + dossier, Map.of("subject", "Anders"), ANY));
        refused(clerk.put("api/v1/places/" + theCase, Map.of("subject", "Anders"), ANY));
        refused(clerk.put("api/v1/documents/" + document, Map.of("subject", "Anders"), ANY));
        refused(clerk.post("api/v1/places/" + dossier + "/places", Map.of("details", Map.of("subject", "Neu"))));
        refused(clerk.upload("api/v1/places/" + theCase + "/documents/content?name=b.txt", TestFiles.utf8("neu")));
        refused(clerk.upload("api/v1/documents/" + document + "/versions/content?name=b.txt", TestFiles.utf8("neu")));
        refused(lead.put("api/v1/places/" + theCase + "/access", Map.of("access", "UNIT_ONLY"), ANY));
        refused(lead.put("api/v1/documents/" + document + "/access", Map.of("access", "UNIT_ONLY"), ANY));
        lead.put("api/v1/places/" + dossier + "/restriction", REASON).expect(409);
        assertThat(clerk.get("ui/akte/" + dossier).expect(200).text()).contains("Verarbeitung eingeschränkt seit");
        assertThat(clerk.get("ui/dokument/" + document).expect(200).text()).contains("Verarbeitung eingeschränkt seit");
    }

    @Test
    void it_is_lifted_where_it_was_set_with_a_reason_and_the_history_tells() {
        lead.put("api/v1/documents/" + document + "/restriction", REASON).expect(200);
        lead.put("api/v1/places/" + dossier + "/restriction", REASON).expect(200);

        lead.post("api/v1/places/" + theCase + "/restriction/lift", REASON).expect(409);
        clerk.post("api/v1/places/" + dossier + "/restriction/lift", REASON).expect(403);
        lead.post("api/v1/documents/" + document + "/restriction/lift", REASON).expect(204);
        refused(clerk.put("api/v1/documents/" + document, Map.of("subject", "Anders"), ANY));
        lead.post("api/v1/places/" + dossier + "/restriction/lift", REASON).expect(204);

        clerk.put("api/v1/documents/" + document, Map.of("subject", "Anders"), ANY)
                .expect(200);
        clerk.get("api/v1/places/" + dossier + "/restriction").expect(404);
        assertThat(clerk.get("api/v1/places/" + dossier + "/history")
                        .expect(200)
                        .text())
                .contains("RESTRICTED", "RESTRICTION_LIFTED");
    }

    private static void refused(Answer answer) {
        assertThat(answer.expect(409).text()).contains("restricted (GDPR, article 18)");
    }
}
