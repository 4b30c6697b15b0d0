package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The kill -9 in the middle of uploads: afterwards everything that was acknowledged opens with its hash, nothing is there twice,
 * and what was never sent is not visible.
 */
class KillIT {

    private static final int FIRST_PAGE = 200;

    @Test
    void the_server_dies_in_the_middle_of_uploads() throws Exception {
        dies("kill-short", 60, launcher -> {
            LauncherProcess.kill(launcher.server());
            launcher.awaitEnd();
        });
    }

    @Test
    @Tag("deep")
    @Tag("deep-crash")
    void the_server_dies_in_the_middle_of_200_uploads() throws Exception {
        dies("kill-server", 200, launcher -> {
            LauncherProcess.kill(launcher.server());
            launcher.awaitEnd();
        });
    }

    @Test
    @Tag("deep")
    @Tag("deep-crash")
    void everything_dies_in_the_middle_of_200_uploads() throws Exception {
        dies("kill-all", 200, launcher -> {
            var postgres = launcher.postgres();
            var server = launcher.server();
            LauncherProcess.kill(launcher.launcher());
            LauncherProcess.kill(postgres);
            LauncherProcess.kill(server);
        });
    }

    @Test
    @Tag("deep")
    @Tag("deep-crash")
    void the_launcher_dies_and_leaves_the_others_behind() throws Exception {
        dies("kill-launcher", 60, launcher -> LauncherProcess.kill(launcher.launcher()));
    }

    private static void dies(String name, int count, Consumer<LauncherProcess> death) throws Exception {
        var data = RunningServer.emptyFolder(name);
        var settings = Map.of("SCHRIFTGUT_HTTP_PORT", Integer.toString(LauncherProcess.freePort()));
        var current = new AtomicReference<>(LauncherProcess.start(data, settings));
        try {
            var authority = Authority.create(current.get(), "Amt im Sturm").withSmallPlan();
            var clerk = authority.clerk();
            var place = authority.dossier(clerk, "10", "Einsendungen").id();
            var uploads = new Uploads(clerk, place, count);

            uploads.sendAll(() -> death.accept(current.get()));
            var acknowledged = uploads.acknowledged();
            var inDoubt = uploads.inDoubt();
            current.set(LauncherProcess.start(data, settings));
            var afterRestart = documents(clerk, place);

            System.out.printf(
                    "%s: killed after %d of %d acknowledged, %d in doubt, %d of those visible%n",
                    name, acknowledged.size(), count, inDoubt.size(), afterRestart.size() - acknowledged.size());
            assertThat(ids(afterRestart)).containsAll(acknowledged.values());
            for (var document : afterRestart) {
                var number = opensWithItsHash(clerk, document);
                assertThat(acknowledged.containsKey(number) || inDoubt.containsKey(number))
                        .as("number %d was sent", number)
                        .isTrue();
            }

            uploads.repeatAll();

            var all = documents(clerk, place);
            assertThat(uploads.acknowledged()).hasSize(count).containsAllEntriesOf(acknowledged);
            assertThat(ids(all))
                    .containsExactlyInAnyOrderElementsOf(uploads.acknowledged().values());
            var seen = new TreeMap<Integer, JsonNode>();
            for (var document : all) {
                assertThat(seen.put(opensWithItsHash(clerk, document), document))
                        .isNull();
            }
            assertThat(all.stream()
                            .map(document -> document.path("number").asInt())
                            .sorted())
                    .doesNotHaveDuplicates()
                    .hasSize(count);
            Pause.until(
                    "all are found by a word inside",
                    () -> clerk.get("api/v1/search?q=Einsendung")
                                    .expect(200)
                                    .json()
                                    .path("total")
                                    .asInt()
                            >= count);
            nothingClaimsContentTwiceOrForNobody(current.get());
        } finally {
            current.get().close();
        }
    }

    private static void nothingClaimsContentTwiceOrForNobody(LauncherProcess launcher) throws SQLException {
        try (var database = launcher.database().asSuperuser()) {
            assertThat(Database.number(
                            database,
                            "select count(*) from blob b where b.state = 'LIVE' and b.role = 'CONTENT' and not exists"
                                    + " (select 1 from document_version v where v.blob_id = b.id)"))
                    .isZero();
            assertThat(
                            Database.number(
                                    database,
                                    "select count(*) from document_version v join blob b on b.id = v.blob_id where b.state <> 'LIVE'"))
                    .isZero();
        }
    }

    /** Opens the document; the number of its file. */
    private static int opensWithItsHash(Api api, JsonNode document) {
        var version = document.at("/parts/0/versions/0");
        var number = Integer.parseInt(version.path("fileName").asText().replace(".txt", ""));
        var opened = api.get("api/v1/versions/" + version.path("id").asText() + "/content")
                .expect(200);
        assertThat(TestFiles.sha256(opened.bytes()))
                .isEqualTo(version.path("sha256").asText())
                .isEqualTo(TestFiles.sha256(Uploads.content(number)));
        return number;
    }

    private static List<JsonNode> documents(Api api, UUID place) {
        var list = api.get("api/v1/places/" + place + "/documents?limit=" + FIRST_PAGE)
                .expect(200)
                .json();
        assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
        return StreamSupport.stream(list.path("items").spliterator(), false).toList();
    }

    private static List<UUID> ids(List<JsonNode> documents) {
        return documents.stream()
                .map(document -> UUID.fromString(document.path("id").asText()))
                .toList();
    }
}
