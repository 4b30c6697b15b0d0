package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers on one database and one S3 store, either killed with kill -9 while hundreds of jobs wait: the other one goes on, every
 * job is done, none by two at a time, and all that was acknowledged is there and found.
 */
@Tag("deep")
@Tag("deep-nodes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT {

    private static final int UPLOADS = 120;
    private static final int MANY = 200;

    private static S3ServerProcess store;
    private static TwoServers both;
    private static Connection database;
    private static JobTrace trace;
    private static Authority authority;
    private static Api colleague;
    private static UUID place;

    @BeforeAll
    static void start() throws Exception {
        var folder = RunningServer.emptyFolder("two-servers");
        Files.createDirectories(folder);
        var own = OwnDatabase.create();
        database = own.asSuperuser();
        store = S3ServerProcess.start(folder);
        both = new TwoServers(folder, own, store);
        authority = Authority.create(both.first(), "Amt an zwei Orten").withSmallPlan();
        place = authority.dossier(authority.clerk(), "10", "Einsendungen").id();
        colleague = authority.person("kollege", Authority.Role.CLERK, "10");
        trace = JobTrace.start(database);
    }

    @AfterAll
    static void stop() throws SQLException {
        both.close();
        store.close();
        database.close();
    }

    @Test
    @Order(1)
    void a_second_server_with_keys_of_its_own_is_refused() {
        assertThatThrownBy(both::startSecond)
                .hasMessageContaining("A second server must share the keys and the store of the first; set"
                        + " SCHRIFTGUT_SECRETS_KEY_FILE, SCHRIFTGUT_AUDIT_KEY_FILE to what the first one has");
    }

    @Test
    @Order(2)
    void a_second_server_says_that_the_index_is_elsewhere() throws Exception {
        both.shareKeys();
        both.startSecond();

        assertThat(both.second().output()).contains("Another Schriftgut server has the search index of this database");
        assertThat(Files.readString(both.second().data().resolve("logs/server.log")))
                .contains("No search index on this node: it does no index jobs and answers no searches");
        var refused = authority.clerk().at(both.second().address()).get("api/v1/search?q=Einsendung");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("code").asText()).isEqualTo("search.on-another-server");
        assertThat(StreamSupport.stream(
                                authority
                                        .admin()
                                        .at(both.second().address())
                                        .get("api/v1/jobs/nodes")
                                        .expect(200)
                                        .json()
                                        .spliterator(),
                                false)
                        .map(node -> node.path("name").asText() + " " + node.path("alive") + " " + node.path("index")))
                .containsExactlyInAnyOrder(
                        TwoServers.name(both.first()) + " true true", TwoServers.name(both.second()) + " true false");
    }

    @Test
    @Order(3)
    void the_second_dies_and_the_first_does_its_work() throws Exception {
        var second = TwoServers.name(both.second());
        var pending = fileMany(1);
        trace.openGate();
        Pause.until("the second is at work", () -> trace.heldBy(second) > 0);

        var death = Instant.now();
        TwoServers.kill(both.second());
        var left = trace.waiting();
        assertThat(left).isGreaterThan(MANY);
        trace.awaitNothingUnderWay();

        nothingIsLostOrDoneTwice(second, death);
        assertThat(trace.workers()).containsExactlyInAnyOrder(TwoServers.name(both.first()), second);
        allAreFound(1);
        System.out.printf("two servers: second killed with %d of %d jobs waiting%n", left, pending);
        both.startSecond();
    }

    @Test
    @Order(4)
    void the_first_dies_and_the_second_does_all_but_the_index() throws Exception {
        var first = TwoServers.name(both.first());
        var pending = fileMany(2);
        trace.openGate();
        Pause.until("the first is at work", () -> trace.heldBy(first) > 0);

        var death = Instant.now();
        TwoServers.kill(both.first());
        var left = trace.waiting();
        assertThat(left).isGreaterThan(MANY);
        trace.awaitOnlyIndexWork();

        assertThat(trace.waiting())
                .as("work for the index waits for its server")
                .isPositive();
        both.startFirst();
        trace.awaitNothingUnderWay();
        nothingIsLostOrDoneTwice(first, death);
        assertThat(trace.indexWorkers()).containsExactly(first);
        allAreFound(2);
        System.out.printf("two servers: first killed with %d of %d jobs waiting%n", left, pending);
    }

    /** Files at both servers while the gate is shut; how many jobs wait then. */
    private static long fileMany(int round) throws Exception {
        trace.awaitNothingUnderWay();
        trace.forget();
        trace.shutGate();
        var atFirst = new Uploads(colleague, place, UPLOADS, "first-" + round);
        var atSecond = new Uploads(authority.clerk().at(both.second().address()), place, UPLOADS, "second-" + round);
        atFirst.sendAll(() -> {});
        atSecond.sendAll(() -> {});
        assertThat(atFirst.acknowledged()).hasSize(UPLOADS);
        assertThat(atSecond.acknowledged()).hasSize(UPLOADS);
        return trace.waiting();
    }

    private static void nothingIsLostOrDoneTwice(String dead, Instant death) throws SQLException {
        assertThat(trace.doneByTwo()).isEmpty();
        assertThat(trace.endedTwice()).isEmpty();
        assertThat(trace.takenFromTheLiving(dead, death)).isEmpty();
        assertThat(Database.number(database, "select count(*) from job where state = 'DEAD'"))
                .isZero();
        assertThat(
                        Database.number(
                                database,
                                "select count(*) from document_version v where not exists"
                                        + " (select from extracted_text t where t.tenant_id = v.tenant_id and t.version_id = v.id)"))
                .as("versions that nobody read")
                .isZero();
    }

    private static void allAreFound(int rounds) {
        Pause.until(
                "all are found by a word inside",
                () -> authority
                                .clerk()
                                .get("api/v1/search?q=Einsendung")
                                .expect(200)
                                .json()
                                .path("total")
                                .asInt()
                        >= rounds * 2 * UPLOADS);
    }
}
