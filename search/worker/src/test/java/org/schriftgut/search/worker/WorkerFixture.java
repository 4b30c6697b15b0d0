package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.schriftgut.search.client.ContentRead;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Task;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerPool;
import org.schriftgut.search.client.WorkerProgram;
import org.schriftgut.search.client.WorkerSettings;

/** A pool of real workers for one test class, and a folder for its files. */
final class WorkerFixture implements BeforeAllCallback, AfterAllCallback {
    private final int workers;
    private final Duration timeLimit;
    private final Limits limits;
    private Path folder;
    private WorkerPool pool;

    WorkerFixture(int workers, Duration timeLimit, Limits limits) {
        this.workers = workers;
        this.timeLimit = timeLimit;
        this.limits = limits;
    }

    static WorkerProgram program(String mainClass) {
        return new WorkerProgram(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList(),
                mainClass);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("worker-test");
        var settings = new WorkerSettings(
                folder,
                WorkerSettings.currentJava(),
                workers,
                128,
                timeLimit,
                1_000,
                limits,
                Files.createDirectory(folder.resolve("tmp")));
        pool = new WorkerPool(settings, program(FaultyParser.Main.class.getName()));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        pool.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    WorkerPool pool() {
        return pool;
    }

    Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "folder");
    }

    ContentRead text(String name, byte[] content) throws IOException {
        return pool.run(ReadContent.whole(name, 100_000), file("content", content));
    }

    WorkerFailure failure(Task<?> task, byte[] content) throws IOException {
        var file = file("content", content);
        return catchThrowableOfType(WorkerFailure.class, () -> pool.run(task, file));
    }

    WorkerFailure failure(String name, byte[] content) throws IOException {
        return failure(ReadContent.whole(name, 100_000), content);
    }
}
