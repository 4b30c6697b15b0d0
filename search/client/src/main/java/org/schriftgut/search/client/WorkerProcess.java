package org.schriftgut.search.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.schriftgut.search.client.WorkerFailure.Reason;

/** One worker process; used by one thread at a time, killed by any. */
final class WorkerProcess {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final Process process;
    private final ScheduledExecutorService clock;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final LastWords lastWords;
    private final ScratchFolder scratch;
    private volatile boolean overdue;
    private int tasks;

    private WorkerProcess(Process process, ScratchFolder scratch, ScheduledExecutorService clock) {
        this.process = process;
        this.scratch = scratch;
        this.clock = clock;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.lastWords = LastWords.of(process);
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @throws WorkerFailure with {@link Reason#UNAVAILABLE}
     */
    static WorkerProcess start(
            WorkerSettings settings,
            WorkerProgram program,
            Sandbox sandbox,
            ScratchFolder scratch,
            ScheduledExecutorService clock) {
        var command = new ArrayList<>(sandbox.prefix());
        command.add(settings.java().toString());
        command.add("-Xmx" + settings.heapMegabytes() + "m");
        command.add("-Xss1m");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        // What the JVM itself has to say goes to standard output by default, into the protocol.
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-Xlog:disable");
        command.add("-Xlog:all=warning:stderr");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + scratch.path());
        command.add("-cp");
        command.add(program.joinedClassPath());
        command.add(program.mainClass());
        var builder = new ProcessBuilder(command).directory(scratch.path().toFile());
        builder.environment().clear();
        // Without a locale the JVM could not open files whose names are not ASCII.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            var worker = new WorkerProcess(builder.start(), scratch, clock);
            worker.awaitHello();
            return worker;
        } catch (IOException e) {
            scratch.delete();
            throw new WorkerFailure(Reason.UNAVAILABLE, "No worker process could be started: " + e.getMessage());
        }
    }

    private void awaitHello() {
        var alarm = clock.schedule(process::destroyForcibly, START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        try {
            var hello = Frame.readFrom(in);
            if (hello.type() != Frame.Type.HELLO || hello.fields().readInt() != WorkerProtocol.VERSION) {
                throw new IOException("it speaks another version of the worker protocol");
            }
        } catch (IOException e) {
            kill();
            throw new WorkerFailure(
                    Reason.UNAVAILABLE, "The worker process did not get ready: " + reasonOf(e) + lastWords.sentence());
        } finally {
            alarm.cancel(false);
        }
    }

    /**
     * Lets the worker do a task.
     *
     * @throws WorkerFailure whatever goes wrong; ask {@link #isUsable} afterwards
     */
    <R> R run(Task<R> task, Path file, Limits limits, Duration timeLimit) {
        tasks++;
        var maxChars = task instanceof ReadContent read ? read.maxChars() : 0;
        var text = new StringBuilder();
        var alarm = clock.schedule(this::killOverdue, timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            WorkerProtocol.order(new WorkerProtocol.Order(task, file, limits)).writeTo(out);
            while (true) {
                var frame = Frame.readFrom(in);
                switch (frame.type()) {
                    case TEXT -> {
                        var piece = frame.text();
                        text.append(piece, 0, Math.min(piece.length(), maxChars - text.length()));
                    }
                    case DONE -> {
                        return WorkerProtocol.done(task.resultType(), frame, text.toString());
                    }
                    case FAIL -> throw WorkerProtocol.fail(frame, text.toString());
                    case HELLO, TASK -> throw new IOException("unexpected " + frame.type());
                }
            }
        } catch (IOException e) {
            throw broken(e, timeLimit, text.toString());
        } finally {
            alarm.cancel(false);
            scratch.wipe();
        }
    }

    private WorkerFailure broken(IOException cause, Duration timeLimit, String partialText) {
        var exit = exitValue();
        kill();
        if (overdue) {
            return new WorkerFailure(
                    Reason.TIMED_OUT, "Not finished within " + timeLimit.toMillis() + " ms", partialText);
        }
        if (exit == EXIT_OUT_OF_MEMORY) {
            return new WorkerFailure(
                    Reason.OUT_OF_MEMORY, "The file needs more memory than a worker may use", partialText);
        }
        return new WorkerFailure(
                Reason.CRASHED,
                "The worker process broke off (" + reasonOf(cause) + ", exit value " + exit + ")"
                        + lastWords.sentence(),
                partialText);
    }

    private static String reasonOf(IOException e) {
        return e instanceof EOFException ? "it ended" : String.valueOf(e.getMessage());
    }

    /** The exit value of a process whose streams have ended; -1 when it goes on nevertheless. */
    private int exitValue() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void killOverdue() {
        overdue = true;
        process.destroyForcibly();
    }

    /** Whether it may get another task. */
    boolean isUsable() {
        return !overdue && process.isAlive();
    }

    int tasks() {
        return tasks;
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process and removes its temporary files. */
    void kill() {
        process.destroyForcibly();
        exitValue();
        scratch.delete();
    }
}
