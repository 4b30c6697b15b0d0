package org.schriftgut.search.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How the worker processes run.
 *
 * @param workerDir folder with the jars of the worker
 * @param java the {@code java} program to start them with
 * @param workers processes at most, started when first needed
 * @param heapMegabytes heap of each
 * @param timeLimit for one task; then the process is killed
 * @param tasksPerWorker tasks after which a process is replaced by a fresh one
 * @param limits for one file
 * @param tempDir folder of the pool for temporary files of the workers; what is left over there is wiped
 */
public record WorkerSettings(
        Path workerDir,
        Path java,
        int workers,
        int heapMegabytes,
        Duration timeLimit,
        int tasksPerWorker,
        Limits limits,
        Path tempDir) {
    public WorkerSettings {
        Objects.requireNonNull(workerDir, "workerDir");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(tempDir, "tempDir");
        if (workers < 1 || workers > 256) {
            throw new IllegalArgumentException("workers must be between 1 and 256, not " + workers);
        }
        if (heapMegabytes < 32) {
            throw new IllegalArgumentException("heapMegabytes must be at least 32, not " + heapMegabytes);
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("timeLimit must be positive, not " + timeLimit);
        }
        if (tasksPerWorker < 1) {
            throw new IllegalArgumentException("tasksPerWorker must be positive, not " + tasksPerWorker);
        }
    }

    /** Two workers of 256 MB under the Java this process runs on, one minute a task, replaced after 500 tasks. */
    public static WorkerSettings defaults(Path workerDir, Path tempDir) {
        return new WorkerSettings(
                workerDir, currentJava(), 2, 256, Duration.ofMinutes(1), 500, Limits.defaults(), tempDir);
    }

    /** The {@code java} program of the running virtual machine. */
    public static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
