package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A creating call that is repeated with its Idempotency-Key creates nothing new and gets the same answer. */
class IdempotencyIT {

    private static Authority authority;
    private static Api clerk;
    private static UUID place;

    @BeforeAll
    static void a_dossier() {
        authority = Authority.create("Amt mit schlechtem Netz").withSmallPlan();
        clerk = authority.clerk();
        place = authority.dossier(clerk, "10", "Akte").id();
    }

    @Test
    void a_repeated_upload_is_the_same_document() {
        var path = "api/v1/places/" + place + "/documents/content?name=a.txt";
        var key = key();

        var first = clerk.upload(path, TestFiles.utf8("einmal"), "Idempotency-Key", key)
                .expect(201);
        var again = clerk.upload(path, TestFiles.utf8("einmal"), "Idempotency-Key", key)
                .expect(201);
        var other = clerk.upload(path, TestFiles.utf8("einmal"), "Idempotency-Key", key())
                .expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.id()).isNotEqualTo(first.id());
    }

    @Test
    void a_repeated_version_is_added_once() {
        var document =
                authority.file(clerk, place, "b.txt", TestFiles.utf8("1")).id();
        var path = "api/v1/documents/" + document + "/versions/content?name=b.txt";
        var key = key();

        clerk.upload(path, TestFiles.utf8("2"), "Idempotency-Key", key).expect(201);
        var again =
                clerk.upload(path, TestFiles.utf8("2"), "Idempotency-Key", key).expect(201);

        assertThat(again.json().at("/parts/0/versions")).hasSize(2);
    }

    @Test
    void repeated_dossiers_and_cases_are_the_same() {
        var entry = authority.entry("11");
        var details = Map.of("subject", "Einmal");
        var dossierKey = key();
        var caseKey = key();

        var dossier = clerk.post(
                        "api/v1/dossiers",
                        Map.of("planEntry", entry, "details", details),
                        "Idempotency-Key",
                        dossierKey)
                .expect(201);
        var again = clerk.post(
                        "api/v1/dossiers",
                        Map.of("planEntry", entry, "details", details),
                        "Idempotency-Key",
                        dossierKey)
                .expect(201);
        var path = "api/v1/places/" + dossier.id() + "/places";
        var inside = clerk.post(path, Map.of("details", details), "Idempotency-Key", caseKey)
                .expect(201);
        var insideAgain = clerk.post(path, Map.of("details", details), "Idempotency-Key", caseKey)
                .expect(201);

        assertThat(again.id()).isEqualTo(dossier.id());
        assertThat(insideAgain.id()).isEqualTo(inside.id());
        assertThat(clerk.get(path).expect(200).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        var key = key();
        clerk.upload("api/v1/places/" + place + "/documents/content?name=c.txt", new byte[1], "Idempotency-Key", key)
                .expect(201);

        clerk.upload("api/v1/places/" + place + "/documents/content?name=d.txt", new byte[1], "Idempotency-Key", key)
                .expect(400);
        clerk.upload(
                        "api/v1/places/" + place + "/documents/content?name=c.txt",
                        new byte[1],
                        "Idempotency-Key",
                        "k".repeat(201))
                .expect(400);
    }

    @Test
    void a_key_belongs_to_the_person() {
        var key = key();
        var path = "api/v1/places/" + place + "/documents/content?name=e.txt";
        var ours = clerk.upload(path, new byte[1], "Idempotency-Key", key).expect(201);

        var theirs = authority
                .lead()
                .upload(path, new byte[1], "Idempotency-Key", key)
                .expect(201);

        assertThat(theirs.id()).isNotEqualTo(ours.id());
    }

    @Test
    void calls_with_one_key_at_the_same_moment_create_one_document() throws Exception {
        var path = "api/v1/places/" + place + "/documents/content?name=f.txt";
        var key = key();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8)
                    .<Callable<UUID>>mapToObj(i -> () -> clerk.upload(path, TestFiles.utf8("f"), "Idempotency-Key", key)
                            .expect(201)
                            .id())
                    .toList();
            var ids = new HashSet<UUID>();
            for (var answer : pool.invokeAll(calls)) {
                ids.add(answer.get());
            }

            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
