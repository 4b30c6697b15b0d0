package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send as slowly as they can, or nothing any more. */
class SlowClientIT {

    private static final int SILENCE_SECONDS = 3;

    /** More than the server has threads for requests: 16 for each processor. */
    private static final int CROWD = 16 * Runtime.getRuntime().availableProcessors() + 8;

    private static final int MANY = 200;

    private static final int PATIENCE_MILLIS = 60_000;

    private static LauncherProcess server;
    private static Authority authority;
    private static String clerk;
    private static UUID stored;

    @BeforeAll
    static void a_server_with_little_patience() {
        server = LauncherProcess.start(
                RunningServer.emptyFolder("slow-clients"),
                Map.of("SCHRIFTGUT_HTTP_SILENCE_SECONDS", Integer.toString(SILENCE_SECONDS)));
        authority = Authority.create(server, "Amt mit langsamen Gästen").withSmallPlan();
        var filed = authority.file(
                authority.clerk(),
                authority.dossier(authority.clerk(), "10", "Groß").id(),
                "gross.bin",
                new byte[40 << 20]);
        stored = UUID.fromString(filed.json().at("/parts/0/versions/0/id").asText());
        authority.otherClerk();
        clerk = authority.clerk().authorization();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /ui/anmelden HTTP/1.1\r\nHost: x\r\nContent-Le",
                "POST /ui/anmelden HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 100\r\n\r\nname=a"
            })
    void who_falls_silent_in_the_middle_is_cut_off(String begun) throws IOException {
        try (var socket = begin(begun)) {
            assertThatCode(() -> waitForTheEnd(socket)).doesNotThrowAnyException();
        }
    }

    /** Waits; a server without a limit would let the wait time out, which fails the test. */
    private static void waitForTheEnd(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            // cut off without a word
        }
    }

    @ParameterizedTest
    @EnumSource(Dripping.class)
    void a_crowd_that_drips_keeps_nobody_else_out(Dripping kind) throws IOException {
        try (var crowd = new Crowd(server, kind.request(clerk, stored), CROWD)) {
            crowd.drip();

            assertEverybodyIsServed();
        }
    }

    @Test
    @Tag("deep")
    @Tag("deep-attack")
    void two_hundred_of_each_kind_at_the_same_time_keep_nobody_else_out() throws IOException {
        var crowds = new ArrayList<Crowd>();
        var longest = Duration.ZERO;
        try {
            for (var kind : Dripping.values()) {
                crowds.add(new Crowd(server, kind.request(clerk, stored), MANY));
            }
            for (var round = 0; round < 20; round++) {
                for (var crowd : crowds) {
                    crowd.drip();
                }
                var began = System.nanoTime();
                assertEverybodyIsServed();
                var took = Duration.ofNanos(System.nanoTime() - began);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            System.out.printf(
                    "slow clients: %d kinds, %d each; six calls of others took at most %d ms%n",
                    crowds.size(), MANY, longest.toMillis());
        } finally {
            for (var crowd : crowds) {
                crowd.close();
            }
        }
    }

    /** Somebody who is not signed in, and somebody who is: pages, style, an upload and what was uploaded. */
    private static void assertEverybodyIsServed() {
        var anonymous = server.anonymous();
        assertThat(anonymous.get("ui/anmelden").expect(200).text()).contains("Anmelden");
        anonymous.get("static/js/app.js").expect(200);
        var other = authority.otherClerk();
        other.get("api/v1/me").expect(200);
        var content = new byte[1 << 20];
        var staged = other.upload("api/v1/staged", content).expect(201).id();
        other.get("api/v1/staged/" + staged).expect(200);
        authority.manager().get("api/v1/versions/" + stored + "/content").expect(200);
    }

    /** It is the server that is slow here: nobody is cut off for waiting. */
    @Test
    void who_waits_long_for_an_answer_gets_it() throws Exception {
        var clerk = authority.clerk();
        var there = authority.dossier(clerk, "10", "Schon da").id();
        var dossier = Map.of("planEntry", authority.entry("10"), "details", Map.of("subject", "Spät angelegt"));
        CompletableFuture<Answer> filing;
        CompletableFuture<Answer> reading;
        try (var database = server.database().asSuperuser()) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("lock table place in access exclusive mode");
            }
            filing = CompletableFuture.supplyAsync(() -> clerk.post("api/v1/dossiers", dossier));
            reading = CompletableFuture.supplyAsync(() -> clerk.get("api/v1/places/" + there));
            Pause.millis(3_000 * SILENCE_SECONDS);
            assertThat(filing).isNotDone();
            database.rollback();
        }

        filing.get().expect(201);
        reading.get().expect(200);
    }

    @Test
    void who_takes_a_large_file_slowly_gets_all_of_it() throws Exception {
        var began = System.nanoTime();
        var taken = 0L;
        var connection = (HttpURLConnection) server.address()
                .resolve("api/v1/versions/" + stored + "/content")
                .toURL()
                .openConnection();
        connection.setRequestProperty("Authorization", clerk);
        try (var in = connection.getInputStream()) {
            for (var part = in.readNBytes(256 << 10); part.length > 0; part = in.readNBytes(256 << 10)) {
                taken += part.length;
                Pause.millis(60);
            }
        }

        assertThat(taken).isEqualTo(40 << 20);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(2L * SILENCE_SECONDS));
    }

    private static Socket begin(String text) throws IOException {
        var socket = new Socket(server.address().getHost(), server.address().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }
}
