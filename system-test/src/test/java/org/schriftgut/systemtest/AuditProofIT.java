package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.HeadKey;
import org.schriftgut.evidence.LogLeaf;
import org.schriftgut.evidence.Proofs;
import org.schriftgut.evidence.SignedHead;

/** What the log promises, checked with nothing but the answers of the API in hand. */
class AuditProofIT {

    private static Authority authority;
    private static UUID dossier;

    @BeforeAll
    static void an_authority_with_a_few_acts() {
        authority = Authority.create("Prüfamt").withSmallPlan();
        dossier = authority
                .dossier(authority.clerk(), "10", "Akte unter Aufsicht")
                .id();
        authority.file(authority.clerk(), dossier, "brief.txt", TestFiles.utf8("Sehr geehrte"));
    }

    @Test
    void a_head_is_signed_over_everything_that_has_happened() {
        var head = sign();

        assertThat(head.isGenuine()).isTrue();
        assertThat(head.waiting()).isZero();
        assertThat(head.size()).isGreaterThan(5);
        assertThat(head.tenant()).isEqualTo(authority.id());
        assertThat(authority
                        .admin()
                        .get("api/v1/audit/heads?limit=1")
                        .expect(200)
                        .json()
                        .at("/items/0/number")
                        .asLong())
                .isGreaterThanOrEqualTo(head.number());
    }

    @Test
    void the_key_lies_in_the_secrets_of_the_data_folder() throws Exception {
        var head = sign();
        var file = authority.server().data().resolve("secrets/audit-key.pem");

        assertThat(HeadKey.publicKeyIn(Files.readString(file))).isEqualTo(head.publicKey());
    }

    @Test
    void every_entry_of_a_history_is_proven_under_a_signed_head() {
        sign();
        var history = authority
                .clerk()
                .get("api/v1/places/" + dossier + "/history")
                .expect(200)
                .json();

        assertThat(history.path("items")).hasSizeGreaterThanOrEqualTo(2);
        for (var entry : history.path("items")) {
            var proof = authority
                    .clerk()
                    .get("api/v1/audit/entries/" + entry.path("id").asText() + "/proof")
                    .expect(200)
                    .json();
            var leaf = LogLeaf.hash(
                    HexFormat.of().parseHex(proof.path("salt").asText()),
                    proof.path("payload").asText().getBytes(StandardCharsets.UTF_8));
            var head = head(proof.path("head"));

            assertThat(head.isGenuine()).isTrue();
            assertThat(HexFormat.of().formatHex(leaf))
                    .isEqualTo(proof.path("leafHash").asText());
            assertThat(proof.path("payload").asText()).contains(entry.path("id").asText());
            assertThat(Proofs.includes(
                            leaf,
                            proof.path("position").asLong(),
                            head.size(),
                            hashes(proof.path("path")),
                            head.root()))
                    .isTrue();
        }
    }

    @Test
    void the_log_proves_that_it_was_only_added_to() throws SQLException {
        var before = sign();
        grow(700);
        var after = sign();

        assertThat(after.size()).isGreaterThanOrEqualTo(before.size() + 700);
        assertThat(after.number()).isGreaterThan(before.number());
        assertThat(Proofs.extendsLog(
                        before.size(), before.root(), after.size(), after.root(), consistency(before, after)))
                .isTrue();
        try (var database = authority.server().database().asApplication(authority.id())) {
            assertThat(Database.number(database, "select count(*) from audit_tile where level = 0"))
                    .isEqualTo(after.size() / 256);
            assertThat(Database.number(
                            database,
                            "select count(distinct position) from audit_entry where position < " + after.size()))
                    .isEqualTo(after.size());
        }
        every_entry_of_a_history_is_proven_under_a_signed_head();
    }

    @Test
    void sizes_that_the_log_never_had_are_refused() {
        var head = sign();
        var tooLarge = head.size() + 1_000_000;

        for (var query :
                List.of("formerSize=5&size=4", "formerSize=0&size=" + tooLarge, "formerSize=-1&size=1", "size=1")) {
            authority.admin().get("api/v1/audit/consistency?" + query).expect(400);
        }
    }

    @Test
    void a_proof_is_for_those_who_may_see_what_the_entry_is_about() {
        sign();
        var entry = authority
                .clerk()
                .get("api/v1/places/" + dossier + "/history")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        var path = "api/v1/audit/entries/" + entry + "/proof";

        authority.clerk().get(path).expect(200);
        authority.otherClerk().get(path).expect(404);
        authority.admin().get(path).expect(404);
        authority.clerk().get("api/v1/audit/heads").expect(403);
        authority.clerk().post("api/v1/audit/heads", "").expect(403);
    }

    private static SignedHead sign() {
        return head(authority.admin().post("api/v1/audit/heads", "").expect(201).json());
    }

    private static SignedHead head(JsonNode json) {
        return new SignedHead(
                UUID.fromString(json.path("tenant").asText()),
                json.path("number").asLong(),
                json.path("size").asLong(),
                HexFormat.of().parseHex(json.path("root").asText()),
                Instant.parse(json.path("time").asText()),
                json.path("waiting").asLong(),
                Base64.getDecoder().decode(json.path("publicKey").asText()),
                Base64.getDecoder().decode(json.path("signature").asText()));
    }

    private static List<byte[]> consistency(SignedHead before, SignedHead after) {
        return hashes(authority
                .admin()
                .get("api/v1/audit/consistency?formerSize=" + before.size() + "&size=" + after.size())
                .expect(200)
                .json()
                .path("proof"));
    }

    private static List<byte[]> hashes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(hash -> HexFormat.of().parseHex(hash.asText()))
                .toList();
    }

    /** Entries as the application writes them, so many that tiles fill up. */
    private static void grow(int entries) throws SQLException {
        try (var database = authority.server().database().asApplication(authority.id());
                var statement = database.createStatement()) {
            statement.execute("insert into audit_entry"
                    + " (tenant_id, id, at, act, object_kind, object_id, payload, salt, leaf_hash)"
                    + " select '" + authority.id() + "', gen_random_uuid(), now(), 'CHANGED', 'test',"
                    + " gen_random_uuid(), e.payload, e.salt, sha256('\\x00'::bytea || e.salt || e.payload)"
                    + " from (select convert_to('{\"n\":' || n || '}', 'UTF8') as payload,"
                    + " decode(lpad(n::text, 32, '0'), 'hex') as salt from generate_series(1, " + entries + ") n) e");
            database.commit();
        }
    }
}
