package org.schriftgut.search.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.search.client.WorkerFailure.Reason;

class WorkerPoolTest {
    private static final ReadContent TEXT = ReadContent.whole("", 1_000);

    @TempDir
    Path folder;

    private WorkerPool pool;

    @AfterEach
    void stop() {
        if (pool != null) {
            pool.close();
        }
    }

    @Test
    void gives_back_what_the_worker_answers() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        var answer = pool.run(TEXT, file("hello"));

        assertThat(answer.text()).isEqualTo("hello äöü €");
        assertThat(answer.metadata()).containsEntry("title", "Gruß");
        assertThat(answer.embeddedCount()).isEqualTo(3);
        assertThat(answer.problem()).contains("One file inside is damaged");
    }

    @Test
    void keeps_the_text_read_before_the_time_limit_and_goes_on() throws IOException {
        pool = pool(1, Duration.ofSeconds(2));

        var failure = failureOf("hang");

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failure.partialText()).isEqualTo("hang ");
        assertThat(pool.run(TEXT, file("hello")).text()).startsWith("hello");
    }

    @Test
    void tells_too_little_memory_from_a_crash() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        assertThat(failureOf("memory").reason()).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(failureOf("halt").reason()).isEqualTo(Reason.CRASHED);
        assertThat(pool.run(TEXT, file("hello")).text()).startsWith("hello");
        assertThat(pool.figures().started()).isEqualTo(3);
    }

    @Test
    void reports_the_last_words_of_a_crashed_worker() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        assertThat(failureOf("halt").sentence()).contains("exit value 42").contains("assertion failed");
    }

    @Test
    void takes_a_worker_that_breaks_the_protocol_for_crashed() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        assertThat(failureOf("garbage").reason()).isEqualTo(Reason.CRASHED);
    }

    @Test
    void survives_a_worker_killed_from_outside_between_two_tasks() throws Exception {
        pool = pool(1, Duration.ofSeconds(30));
        pool.run(TEXT, file("hello"));

        for (var pid : pool.pids()) {
            var handle = ProcessHandle.of(pid).orElseThrow();
            handle.destroyForcibly();
            handle.onExit().join();
        }

        assertThat(pool.run(TEXT, file("hello")).text()).startsWith("hello");
    }

    @Test
    void passes_on_a_failure_and_keeps_the_worker() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        var failure = failureOf("refuse");

        assertThat(failure.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(failure.sentence()).isEqualTo("Needs a password");
        pool.run(TEXT, file("hello"));
        assertThat(pool.figures().started()).isEqualTo(1);
    }

    @Test
    void is_not_blocked_by_a_talkative_worker() throws IOException {
        pool = pool(1, Duration.ofSeconds(60));

        assertThat(pool.run(TEXT, file("chatter")).text()).isEqualTo("chatter ");
    }

    @Test
    void gives_workers_no_environment_but_a_locale() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        assertThat(pool.run(TEXT, file("environment")).text()).isEqualTo("environment {LC_ALL=C.UTF-8}");
    }

    @Test
    void keeps_workers_off_the_network_where_the_system_can() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));
        assumeThat(pool.figures().networkCut()).isTrue();

        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answer = pool.run(TEXT, file("connect\n" + server.getLocalPort()));

            assertThat(answer.text()).isEqualTo("connect refused");
        }
    }

    @Test
    void removes_temporary_files_after_each_task() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        var leftOver = pool.run(TEXT, file("scratch")).text().substring("scratch ".length());

        assertThat(leftOver).startsWith(folder.toString());
        assertThat(Path.of(leftOver)).doesNotExist();
    }

    @Test
    void does_not_let_a_worker_name_files_outside_the_folder_of_the_mail() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));
        var mail = file("stray");

        assertThatThrownBy(() -> pool.run(new ReadContent("", 1_000, folder), mail))
                .hasMessageContaining("outside its folder");
    }

    @Test
    void replaces_a_worker_after_its_number_of_tasks() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        for (int i = 0; i < 7; i++) {
            pool.run(TEXT, file("hello"));
        }

        assertThat(pool.figures().started()).isEqualTo(3);
    }

    @Test
    void serves_more_threads_than_workers() throws Exception {
        pool = pool(2, Duration.ofSeconds(30));
        var hello = file("hello");
        var halt = Files.writeString(folder.resolve("halt"), "halt");
        var threads = Executors.newFixedThreadPool(8);

        var tasks = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> pool.run(TEXT, i % 20 == 5 ? halt : hello), threads))
                .toList();

        tasks.forEach(task -> task.handle((done, failure) -> done).join());
        threads.shutdown();
        assertThat(pool.figures().done()).isEqualTo(38);
        assertThat(pool.figures().failed()).containsOnlyKeys(Reason.CRASHED).containsEntry(Reason.CRASHED, 2L);
        assertThat(pool.figures().waitingOrBusy()).isZero();
    }

    @Test
    void kills_all_workers_when_closed() throws IOException {
        pool = pool(1, Duration.ofSeconds(60));
        var hello = file("hello");
        pool.run(TEXT, hello);
        var handles = pool.pids().stream()
                .map(ProcessHandle::of)
                .flatMap(o -> o.stream())
                .toList();

        pool.close();

        handles.forEach(handle -> handle.onExit().join());
        assertThat(handles).hasSize(1).noneMatch(ProcessHandle::isAlive);
        assertThat(catchThrowableOfType(WorkerFailure.class, () -> pool.run(TEXT, hello))
                        .reason())
                .isEqualTo(Reason.UNAVAILABLE);
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void does_not_hand_over_a_file_above_the_limit() throws IOException {
        pool = pool(1, Duration.ofSeconds(30));

        assertThat(failureOf("x".repeat(10_001)).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(pool.figures().started()).isZero();
    }

    @Test
    void is_unavailable_when_no_process_starts() throws IOException {
        pool = new WorkerPool(
                settings(1, Duration.ofSeconds(30)), new WorkerProgram(classPath(), "org.schriftgut.NoSuchWorker"));

        assertThat(failureOf("hello").reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(failureOf("hello").sentence()).contains("NoSuchWorker");
    }

    @Test
    void wipes_what_an_earlier_server_left_behind() throws IOException {
        var stale = Files.createDirectories(folder.resolve("tmp/worker-999999999999-1/poifiles"));
        Files.writeString(stale.resolve("x"), "x");

        pool = pool(1, Duration.ofSeconds(30));

        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    private WorkerFailure failureOf(String content) throws IOException {
        var file = file(content);
        return catchThrowableOfType(WorkerFailure.class, () -> pool.run(TEXT, file));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private WorkerPool pool(int workers, Duration timeLimit) {
        return new WorkerPool(settings(workers, timeLimit), new WorkerProgram(classPath(), FakeWorker.class.getName()));
    }

    private WorkerSettings settings(int workers, Duration timeLimit) {
        var limits = new Limits(10_000, 1 << 20, 3, 10, 1_000);
        return new WorkerSettings(
                folder, WorkerSettings.currentJava(), workers, 64, timeLimit, 3, limits, folder.resolve("tmp"));
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
