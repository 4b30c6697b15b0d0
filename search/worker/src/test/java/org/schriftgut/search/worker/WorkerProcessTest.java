package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.search.client.Frame;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerFailure.Reason;
import org.schriftgut.search.client.WorkerProtocol;
import org.schriftgut.search.client.WorkerSettings;

class WorkerProcessTest {
    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(2, Duration.ofSeconds(4), Limits.defaults());

    @TempDir
    Path folder;

    @Test
    void keeps_the_text_read_before_a_parser_hangs() throws IOException {
        var failure = WORKER.failure("a.tex", Samples.utf8("hang"));

        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failure.partialText()).contains("before hang");
        assertThat(WORKER.text("a.txt", Samples.utf8("und weiter")).text()).contains("und weiter");
    }

    @Test
    void reports_a_worker_killed_in_the_middle_of_a_task() throws Exception {
        var hang = WORKER.file("hang", Samples.utf8("hang"));
        var task = CompletableFuture.supplyAsync(() -> {
            try {
                return WORKER.pool().run(ReadContent.whole("a.tex", 100), hang).text();
            } catch (WorkerFailure e) {
                return e.reason().name();
            }
        });
        while (WORKER.pool().figures().waitingOrBusy() == 0
                || WORKER.pool().pids().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        WORKER.pool().pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));

        // A kill that came before the task did lets the time limit end it.
        assertThat(task.get()).isIn("CRASHED", "TIMED_OUT");
        assertThat(WORKER.text("a.txt", Samples.utf8("und weiter")).text()).contains("und weiter");
    }

    @Test
    void serves_eight_threads_with_two_workers() throws Exception {
        var docx = WORKER.file("docx", Samples.docx("Brief an das Amt"));
        var pdf = WORKER.file("pdf", Samples.pdf("Brief an das Amt", ""));
        var threads = Executors.newFixedThreadPool(8);

        var tasks = IntStream.range(0, 80)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> WORKER.pool().run(ReadContent.whole("", 1_000), i % 2 == 0 ? docx : pdf), threads))
                .toList();

        assertThat(tasks).allSatisfy(task -> assertThat(task.get().text()).contains("Brief an das Amt"));
        threads.shutdown();
        assertThat(WORKER.pool().figures().running()).isLessThanOrEqualTo(2);
    }

    @Test
    void ends_in_the_middle_of_a_task_when_nobody_listens_any_more() throws Exception {
        var program = WorkerFixture.program(FaultyParser.Main.class.getName());
        var classPath = String.join(
                File.pathSeparator,
                program.classPath().stream().map(Path::toString).toList());
        var process = new ProcessBuilder(WorkerSettings.currentJava().toString(), "-cp", classPath, program.mainClass())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var in = new DataInputStream(process.getInputStream());
        assertThat(Frame.readFrom(in).type()).isEqualTo(Frame.Type.HELLO);
        var order = new WorkerProtocol.Order(
                ReadContent.whole("a.tex", 100), Files.writeString(folder.resolve("hang"), "hang"), Limits.defaults());
        WorkerProtocol.order(order).writeTo(new DataOutputStream(process.getOutputStream()));
        assertThat(Frame.readFrom(in).text()).contains("before hang");

        process.getOutputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
