package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program decides by the code of a refusal; its sentence is for people, in their language. */
class RefusalCodesIT {

    private static final Authority AUTHORITY = Authority.create("Ablehnungsamt").withSmallPlan();

    private final Api clerk = AUTHORITY.clerk();

    @Test
    void each_refusal_names_its_code() {
        var admin = AUTHORITY.admin();
        var nobody = UUID.randomUUID();

        refused(AUTHORITY.server().anonymous().get("api/v1/me"), 401, "common.not-signed-in");
        refused(clerk.get("api/v1/documents/" + nobody), 404, "document.no-document");
        refused(clerk.get("api/v1/places/" + nobody), 404, "dossier.no-place");
        refused(clerk.get("api/v1/places/nope"), 404, "request.no-object");
        refused(clerk.get("api/v1/search?q=x&limit=0"), 400, "common.paging-invalid");
        refused(clerk.get("api/v1/search?q=a%00"), 400, "request.nul-in-address");
        refused(clerk.post("api/v1/dossiers", "["), 400, "json.not-json");
        refused(open("1", "Über der Ablage"), 409, "file-plan.no-filing-level");
        refused(open("19", "Stillgelegt"), 409, "file-plan.retired");
        refused(clerk.get("api/v1/jobs"), 403, "organisation.role-needed");
        refused(
                admin.post("api/v1/units", Map.of("parent", AUTHORITY.unit("0"), "code", "10", "name", "Noch eine")),
                409,
                "organisation.unit-taken");
        refused(
                admin.post("api/v1/accounts/" + nobody + "/deactivate", Map.of("reason", "Abgang")),
                404,
                "organisation.no-account");
    }

    @Test
    void a_fault_names_its_field_its_code_and_its_reason() {
        var answer = refused(open("10", " "), 400, "common.empty");

        assertThat(answer.path("detail").asText()).isEqualTo("subject must not be empty");
        assertThat(answer.path("errors")).singleElement().satisfies(fault -> {
            assertThat(fault.path("where").asText()).isEqualTo("subject");
            assertThat(fault.path("code").asText()).isEqualTo("common.empty");
            assertThat(fault.path("reason").asText()).isEqualTo("must not be empty");
        });
    }

    @Test
    void the_sentence_is_in_the_language_that_is_asked_for() {
        for (var language : List.of("de-DE,de;q=0.9,en;q=0.8", "de")) {
            var answer = clerk.get("api/v1/documents/" + UUID.randomUUID(), "Accept-Language", language)
                    .expect(404)
                    .json();

            assertThat(answer.path("detail").asText()).isEqualTo("Dieses Dokument gibt es nicht");
        }
        assertThat(clerk.get("api/v1/documents/" + UUID.randomUUID(), "Accept-Language", "fr")
                        .expect(404)
                        .json()
                        .path("detail")
                        .asText())
                .isEqualTo("Document not found");
    }

    @Test
    void a_page_says_why_in_the_language_of_its_reader() {
        var session = Session.open(AUTHORITY.server().address(), "clerk@" + AUTHORITY.key(), Authority.PASSWORD);

        var forbidden = session.get("ui/admin/jobs", "Accept", "text/html", "Accept-Language", "de");
        var missing = session.get("ui/dokument/" + UUID.randomUUID(), "Accept", "text/html", "Accept-Language", "de");

        assertThat(forbidden.expect(403).text()).contains("Dafür braucht es eine der Rollen");
        // of what is not there, each page says the same, whatever was looked for
        assertThat(missing.expect(404).text()).doesNotContain("Dieses Dokument");
    }

    private Answer open(String entry, String subject) {
        return clerk.post(
                "api/v1/dossiers", Map.of("planEntry", AUTHORITY.entry(entry), "details", Map.of("subject", subject)));
    }

    private static JsonNode refused(Answer answer, int status, String code) {
        var problem = answer.expect(status).json();

        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).isNotBlank().isNotEqualTo(code);
        return problem;
    }
}
