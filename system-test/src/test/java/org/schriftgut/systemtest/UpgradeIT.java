package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.schriftgut.evidence.LogVerifier;

/** A data folder of the first foundation, filled by its own demo, opens with all in it. */
@Tag("deep")
@Tag("deep-upgrade")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeIT {

    /** The last commit of the first foundation. */
    private static final String BEFORE = "f5c5815ac635b3070738f86839793c5a3043c6f0";

    private static final String DEMO_PASSWORD = "Musterland-2027";

    private static Path checkout;
    private static Path data;
    private static WhatIsThere there;
    private static Map<String, TreeMap<String, String>> seenBefore;
    private static LauncherProcess upgraded;

    @BeforeAll
    static void a_folder_of_then_opened_now() {
        var built = EarlierBuild.of(BEFORE);
        assumeTrue(
                built.isPresent(),
                "Skipped: the history of this checkout does not reach back to " + BEFORE + " (shallow?)");
        checkout = built.get();
        data = RunningServer.emptyFolder("upgrade");
        try (var then = LauncherProcess.start(checkout, data, Map.of("SCHRIFTGUT_DEMO", "true"))) {
            there = WhatIsThere.in(then);
            awaitFound(then);
            seenBefore = seenIn(then);
        }
        upgraded = LauncherProcess.start(data, Map.of());
    }

    @AfterAll
    static void stop() {
        if (upgraded != null) {
            upgraded.close();
        }
    }

    @Test
    void everybody_sees_what_they_saw_with_its_content_history_and_explanation() {
        assertThat(there.documents()).hasSizeGreaterThan(100);
        assertThat(seenBefore.get("registratur@musterland").values())
                .filteredOn(value -> value.contains(" is "))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.split(" is ")[0]).isEqualTo(value.split(" is ")[1]));

        assertThat(seenIn(upgraded)).isEqualTo(seenBefore);
    }

    @Test
    void everything_is_found() {
        awaitFound(upgraded);
    }

    @Test
    void what_was_read_then_is_read_again_into_slices() throws SQLException {
        try (var database = upgraded.database().asSuperuser()) {
            for (var left = Long.MAX_VALUE; left > 0; ) {
                var before = left;
                Pause.until("fewer than " + before + " texts are kept whole", () -> keptWhole(database) < before);
                left = keptWhole(database);
            }
        }
    }

    @Test
    void the_log_verifies_from_its_first_entry() throws IOException {
        var log = person(upgraded, "plan@musterland")
                .get("api/v1/audit/log")
                .expect(200)
                .text();

        assertThat(LogVerifier.verify(new BufferedReader(new StringReader(log)), null, List.of())
                        .isGood())
                .isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void the_program_of_then_refuses_the_folder_of_now() {
        upgraded.close();
        upgraded = null;

        assertThatThrownBy(() -> LauncherProcess.start(checkout, data, Map.of()))
                .hasMessageContaining("The launcher has ended")
                .hasMessageContaining("The schema could not be brought up to date")
                .hasMessageContaining("restore a backup made with this version");
    }

    private static long keptWhole(Connection database) {
        try {
            return Database.number(database, "select count(*) from extracted_text where content is not null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitFound(LauncherProcess server) {
        var registry = person(server, "registratur@musterland");
        Pause.until("every document is found", () -> there.notFoundBy(registry).isEmpty());
    }

    private static Map<String, TreeMap<String, String>> seenIn(LauncherProcess server) {
        return Stream.of("registratur@musterland", "verkehr@musterland", "bauen@musterland")
                .collect(Collectors.toMap(name -> name, name -> there.seenBy(person(server, name))));
    }

    /** By a token: a password takes a third of a second each time. */
    private static Api person(LauncherProcess server, String name) {
        var token = new Api(server.address(), Api.basic(name, DEMO_PASSWORD))
                .post("api/v1/tokens", Map.of("name", "Upgrade", "scope", "ADMINISTER"))
                .expect(201)
                .json()
                .path("token")
                .asText();
        return new Api(server.address(), "Bearer " + token);
    }
}
