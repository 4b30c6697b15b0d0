package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** What ends by itself, on a server whose clock is moved. */
class PassingTimeIT {

    private static Authority authority;

    @BeforeAll
    static void an_authority_on_a_server_with_a_clock() {
        authority = Authority.create(ServerWithClock.get(), "Zeitkreis").withSmallPlan();
    }

    @Test
    void emergency_access_ends_after_four_hours() {
        var officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        var lead = authority.person("leitung20", Role.DEPARTMENT_LEAD, "20");
        var dossier =
                authority.dossier(authority.clerk(), "10", "Wohnungsbrand").json();
        var place = "api/v1/places/" + dossier.path("id").asText();
        lead.get(place).expect(404);
        lead.post(
                        "api/v1/emergency-accesses",
                        Map.of(
                                "reference",
                                dossier.path("referenceNumber").asText(),
                                "reason",
                                "Rohrbruch im Keller, Anfahrtswege dringend gebraucht"))
                .expect(201);

        ServerWithClock.advance(Duration.ofHours(4).minusMinutes(10));
        lead.get(place).expect(200);
        ServerWithClock.advance(Duration.ofMinutes(10));

        lead.get(place).expect(404);
        assertThat(officer.get("api/v1/emergency-accesses")
                        .expect(200)
                        .json()
                        .at("/items/0/holds")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void a_request_that_nobody_decided_on_is_written_off_after_a_week() {
        var clerk = authority.account("aufsteigend", Role.CLERK, "10");
        authority.manager();
        var request = authority
                .admin()
                .put("api/v1/accounts/" + clerk + "/roles", Map.of("roles", List.of("CLERK", "RECORDS_MANAGER")))
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();

        ServerWithClock.advance(Duration.ofDays(7));

        Pause.until("the round has written it off", () -> "EXPIRED".equals(state(request)));
    }

    private static String state(String request) {
        return authority
                .admin()
                .get("api/v1/approvals/" + request)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    @Test
    void a_session_ends_an_hour_after_the_last_call_and_after_twelve_hours_of_calls() {
        authority.account("sitzend", Role.CLERK, "10");
        var idle = session();
        ServerWithClock.advance(Duration.ofMinutes(55));
        idle.get("ui/konto").expect(200);
        ServerWithClock.advance(Duration.ofMinutes(61));
        idle.get("ui/konto").expect(302);

        var busy = session();
        for (var hours = 1; hours <= 13; hours++) {
            ServerWithClock.advance(Duration.ofMinutes(54));
            busy.get("ui/konto").expect(200);
        }
        ServerWithClock.advance(Duration.ofMinutes(54));

        busy.get("ui/konto").expect(302);
    }

    @Test
    void the_products_ear_holds_no_clock_of_tests() throws IOException {
        try (var ear = new ZipFile(ServerWithClock.productsEar().toFile())) {
            assertThat(ear.stream().map(entry -> entry.getName()))
                    .contains("schriftgut-ejb.jar")
                    .noneMatch(name -> name.contains("clock"));
        }
    }

    private static Session session() {
        return Session.open(authority.server().address(), "sitzend@" + authority.key(), Authority.PASSWORD);
    }
}
