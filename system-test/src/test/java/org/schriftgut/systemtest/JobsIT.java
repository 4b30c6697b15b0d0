package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work in the background, as an administrator sees it. */
class JobsIT {

    private static Authority authority;
    private static Api clerk;
    private static UUID dossier;

    @BeforeAll
    static void a_dossier() {
        authority = Authority.create("Rechenstelle").withSmallPlan();
        clerk = authority.clerk();
        dossier = authority.dossier(clerk, "10", "Akte").id();
    }

    @Test
    void an_administrator_sees_the_server_that_has_the_index() {
        var nodes = authority.admin().get("api/v1/jobs/nodes").expect(200).json();

        assertThat(nodes).singleElement().satisfies(node -> {
            assertThat(node.path("alive").asBoolean()).isTrue();
            assertThat(node.path("index").asBoolean()).isTrue();
        });
        clerk.get("api/v1/jobs/nodes").expect(403);
    }

    @Test
    void a_picture_gets_a_small_one_by_a_job_of_its_own() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1280, 640, BufferedImage.TYPE_INT_RGB), "png", picture);

        var filed = authority.file(clerk, dossier, "ortsbild.dat", picture.toByteArray());
        var version = filed.json().at("/parts/0/versions/0/id").asText();
        var thumbnail = "api/v1/versions/" + version + "/thumbnail";
        Pause.until("it is drawn", () -> clerk.get(thumbnail).status() == 200);

        var small = ImageIO.read(new ByteArrayInputStream(clerk.get(thumbnail).bytes()));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
        authority.person("other", Authority.Role.CLERK, "20").get(thumbnail).expect(404);
    }

    @Test
    void a_job_that_was_given_up_says_why_and_can_be_tried_again() throws IOException, SQLException {
        var filed = authority.file(clerk, dossier, "mispel.txt", TestFiles.utf8("Die Mispel blüht"));
        var version = filed.json().at("/parts/0/versions/0/id").asText();
        Pause.until("the file is read", () -> text(version).path("read").asBoolean());
        var content = contentFile(version);
        var away = content.resolveSibling(content.getFileName() + ".away");
        Files.move(content, away);
        lastAttempt("read-content", version);

        Pause.until("the job is given up", () -> dead(version) != null);

        var job = dead(version);
        assertThat(job.path("reason").asText()).contains("stored content");
        assertThat(job.path("kind").asText()).isEqualTo("read-content");
        assertThat(job.path("attempts").asInt()).isEqualTo(5);
        assertThat(authority.admin().get("api/v1/jobs").expect(200).json().at("/items/0/id"))
                .as("what needs a person comes first")
                .isEqualTo(job.path("id"));
        clerk.get("api/v1/versions/" + version + "/content").expect(503);

        Files.move(away, content);
        authority
                .admin()
                .post("api/v1/jobs/" + job.path("id").asText() + "/retry", Map.of())
                .expect(200);

        Pause.until("the job is done", () -> StreamSupport.stream(
                        authority
                                .admin()
                                .get("api/v1/jobs")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .noneMatch(listed -> listed.path("subject").asText().equals(version)));
        clerk.get("api/v1/versions/" + version + "/content").expect(200);
    }

    @Test
    void the_index_is_rebuilt_with_one_call_while_the_server_answers() {
        for (var i = 0; i < 30; i++) {
            authority.file(clerk, dossier, "akelei-" + i + ".txt", TestFiles.utf8("Akelei Nummer " + i));
        }
        Pause.until("all are found", () -> total("Akelei") == 30);

        authority.admin().post("api/v1/index/rebuild", Map.of()).expect(202);
        authority.file(clerk, dossier, "akelei-neu.txt", TestFiles.utf8("Akelei während des Aufbaus"));

        Pause.until("the new index is there", () -> {
            assertThat(total("Akelei")).isGreaterThanOrEqualTo(30);
            var jobs =
                    authority.admin().get("api/v1/jobs?state=DONE").expect(200).json();
            return jobs.path("items").findValuesAsText("kind").contains("rebuild-index");
        });
        Pause.until("what was filed meanwhile is found too", () -> total("Akelei") == 31);
    }

    private static JsonNode text(String version) {
        return clerk.get("api/v1/versions/" + version + "/text").expect(200).json();
    }

    private static int total(String word) {
        return clerk.get("api/v1/search?q=" + word)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static JsonNode dead(String subject) {
        var jobs = authority.admin().get("api/v1/jobs?state=DEAD").expect(200).json();
        return StreamSupport.stream(jobs.path("items").spliterator(), false)
                .filter(job -> job.path("subject").asText().equals(subject))
                .findFirst()
                .orElse(null);
    }

    private static Path contentFile(String version) throws IOException, SQLException {
        var server = authority.server();
        try (var database = server.database().asSuperuser();
                var files = Files.walk(server.data().resolve("store"))) {
            var blob = Database.column(database, "select blob_id from document_version where id = '" + version + "'")
                    .get(0);
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(blob))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A job that has failed four times; the waits between would take minutes. */
    private static void lastAttempt(String kind, String subject) throws SQLException {
        try (var database = authority.server().database().asApplication(authority.id());
                var statement = database.createStatement()) {
            statement.execute(
                    "insert into job (tenant_id, id, kind, subject, lane, state, attempts, run_at, created_at)"
                            + " values ('" + authority.id() + "', gen_random_uuid(), '" + kind + "', '" + subject
                            + "', 'NORMAL', 'READY', 4, now(), now())");
            database.commit();
        }
    }
}
