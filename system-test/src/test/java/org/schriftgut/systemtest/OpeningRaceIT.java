package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Somebody opens a dossier while somebody else decides who sees the dossiers of its entry. */
class OpeningRaceIT {

    private final Authority authority = Authority.create("Gleichzeitig").withSmallPlan();
    private final Api lead = authority.lead();
    private final Api clerk = authority.clerk();

    @Test
    void a_dossier_that_is_just_being_opened_does_not_miss_what_is_decided() throws SQLException {
        authority.dossier(lead, "10", "Erste Akte");
        CompletableFuture<Answer> opening;
        try (var held = authority.server().database().asSuperuser();
                var watching = authority.server().database().asSuperuser()) {
            held.setAutoCommit(false);
            Database.column(held, "select scope from number_counter where " + ofTenant() + " for update");
            opening = CompletableFuture.supplyAsync(() -> authority.dossier(lead, "10", "Eben geöffnet"));
            Pause.until("the opening waits for its number", () -> !read(watching, waiting("number_counter"))
                    .isEmpty());

            close("10");
            Pause.until(
                    "the job has gone through the branch, or waits for the opening",
                    () -> read(watching, derivations()).isEmpty()
                            || !read(watching, waiting("advisory")).isEmpty());
            held.rollback();
        }

        var dossier = opening.join().json();
        assertThat(dossier.path("access").asText()).isEqualTo("UNIT_AND_SUPERIORS"); // what held when it began
        Pause.until(
                "it follows what was decided",
                () -> clerk.get("api/v1/places/" + dossier.path("id").asText()).status() == 404);
    }

    private void close(String code) {
        var me = lead.get("api/v1/me").expect(200).json().path("id").asText();
        var grants = List.of(Map.of("person", me, "rights", List.of("WRITE", "CREATE", "MANAGE")));
        authority
                .manager()
                .put(
                        "api/v1/fileplan/entries/" + authority.entry(code) + "/access",
                        Map.of("access", "CLOSED_CIRCLE", "grants", grants),
                        "If-Match",
                        "*")
                .expect(200);
    }

    private String ofTenant() {
        return "tenant_id = '" + authority.id() + "'";
    }

    private String derivations() {
        return "select id from job where kind = 'derive-access' and state in ('READY', 'RUNNING') and " + ofTenant();
    }

    private static String waiting(String inQuery) {
        return "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%" + inQuery + "%'";
    }

    private static List<String> read(Connection connection, String query) {
        try {
            return Database.column(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
