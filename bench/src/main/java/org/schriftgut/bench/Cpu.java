package org.schriftgut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU seconds used so far, out of {@code /proc/<pid>/stat}.
 *
 * @param server the server's JVM
 * @param workers the processes below it, with those that have ended
 * @param postgres PostgreSQL with all its processes
 */
record Cpu(double server, double workers, double postgres) {

    /** USER_HZ; 100 on every Linux that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    static Cpu of(ProcessHandle server, ProcessHandle postgres) {
        return new Cpu(
                own(server.pid()),
                ended(server.pid())
                        + server.descendants().mapToDouble(Cpu::withEnded).sum(),
                Stream.concat(Stream.of(postgres), postgres.descendants())
                        .mapToDouble(Cpu::withEnded)
                        .sum());
    }

    Cpu since(Cpu before) {
        return new Cpu(server - before.server, workers - before.workers, postgres - before.postgres);
    }

    double all() {
        return server + workers + postgres;
    }

    /** User and system time of a process, in seconds; 0 once it is gone. */
    static double own(long pid) {
        return ticks(pid, 11, 12) / TICKS_PER_SECOND;
    }

    private static double withEnded(ProcessHandle process) {
        return own(process.pid()) + ended(process.pid());
    }

    /** Of children that have ended and were waited for. */
    private static double ended(long pid) {
        return ticks(pid, 13, 14) / TICKS_PER_SECOND;
    }

    /** proc(5): utime, stime, cutime, cstime are the fields 14 to 17; counted here behind the name in brackets. */
    private static long ticks(long pid, int first, int second) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[first]) + Long.parseLong(fields[second]);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Resident memory of a process in bytes. */
    static long residentBytes(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
