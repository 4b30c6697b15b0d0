package org.schriftgut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Collects the figures as a Markdown table. */
final class Report {

    private final StringBuilder text = new StringBuilder();
    private List<String> barePasses;
    /** Of the pass that is written. */
    private String[] bare;

    void machine(Laws laws) throws IOException {
        text.append("%d laws, %.1f MB; %d cores, load %s, Java %s%n%n"
                .formatted(
                        laws.all().size(),
                        laws.bytes() / 1e6,
                        Runtime.getRuntime().availableProcessors(),
                        Files.readString(Path.of("/proc/loadavg")).strip(),
                        System.getProperty("java.version")));
    }

    /** @param passes one line of figures each */
    void bare(List<String> passes) {
        barePasses = passes;
    }

    void start(Pass pass) {
        bare = barePasses.get(pass.ordinal()).split(" ");
        text.append("%n| %s | bare program | Schriftgut |%n|---|---|---|%n".formatted(pass.words()));
    }

    private double number(int figure) {
        return Double.parseDouble(bare[figure]);
    }

    void loading(Laws laws, Loading loading) {
        var count = laws.all().size();
        var rate = count / number(0);
        var toMillis = 1e3 / count;
        var reached = count / loading.seconds();
        line("docs/s until searchable", "%.1f".formatted(rate), "%.1f", reached);
        line("ratio to the bare program (aim 0.5)", "1", "%.2f", reached / rate);
        line("docs/s until acknowledged", "", "%.1f", count / loading.filedSeconds());
        line(
                "CPU-ms per document",
                "%.1f".formatted(number(1) * toMillis),
                "%.1f",
                loading.cpu().all() * toMillis);
        line("… server", "", "%.1f", loading.cpu().server() * toMillis);
        line("… workers", "", "%.1f", loading.cpu().workers() * toMillis);
        line("… PostgreSQL", "", "%.1f", loading.cpu().postgres() * toMillis);
        line(
                "filing one document, p50 / p95 ms",
                "",
                "%.1f / %.1f",
                loading.requests().millis(50),
                loading.requests().millis(95));
    }

    void searches(Searches searches) {
        var rounds = searches.rounds();
        line(
                "query, p50 / p95 ms (in process / over HTTP)",
                "%.1f / %.1f".formatted(number(4), number(5)),
                "%.1f / %.1f",
                rounds.millis(50),
                rounds.millis(95));
        line("CPU-ms per query", "", "%.1f", searches.cpuMillis());
        line(
                "MRR@10 (aim 0.93)",
                "%.3f".formatted(number(2)),
                "%.3f",
                searches.quality().mrr());
        line(
                "recall@10",
                "%.3f".formatted(number(3)),
                "%.3f",
                searches.quality().recall());
    }

    void lag(Timings busy, Timings quiet) {
        line("index lag under this load, p50 / p95 ms", "", "%.0f / %.0f", busy.millis(50), busy.millis(95));
        line("index lag when quiet, p50 / p95 ms", "", "%.0f / %.0f", quiet.millis(50), quiet.millis(95));
    }

    void large(LargeFiles large) {
        line("uploads of 5 MB, two clients, MB/s", "", "%.0f", large.megabytesPerSecond());
        line("upload of 2 GiB, seconds", "", "%.1f", large.hugeSeconds());
        line(
                "server's memory before it / at most during it, MB",
                "",
                "%.0f / %.0f",
                large.residentBefore() / 1e6,
                large.residentPeak() / 1e6);
    }

    /** What the same requests cost without and with rights. */
    void rights(String what, Timings without, double cpuWithout, Timings with, double cpuWith) {
        text.append("| %s | %.1f / %.1f | %.1f / %.1f | %+.0f %% | %.1f | %.1f | %+.0f %% |%n"
                .formatted(
                        what,
                        without.millis(50),
                        without.millis(95),
                        with.millis(50),
                        with.millis(95),
                        100 * (with.millis(50) / without.millis(50) - 1),
                        cpuWithout,
                        cpuWith,
                        100 * (cpuWith / cpuWithout - 1)));
    }

    /** Begins the table of {@link #rights}. */
    void startRights() {
        text.append("%n| request | p50 / p95 ms without | with rights | overhead of p50 (aim < 15 %%)".formatted());
        text.append(" | CPU-ms without | with | overhead |%n|---|---|---|---|---|---|---|%n".formatted());
    }

    void log(double bare, double perDocument, double arising, double signing) {
        text.append("%n| audit log | |%n|---|---|%n".formatted());
        text.append("| bare log, entries/s on one core | %,.0f |%n".formatted(bare));
        text.append("| entries per filed document | %.1f |%n".formatted(perDocument));
        text.append("| entries/s while two clients file without a pause | %.0f |%n".formatted(arising));
        text.append("| share of one core that the bare log would need for them | %.2f %% |%n"
                .formatted(100 * arising / bare));
        text.append("| placing what waits and signing a head afterwards, s | %.2f |%n".formatted(signing));
    }

    void line(String what, String bareFigure, String format, Object... figures) {
        text.append("| %s | %s | %s |%n".formatted(what, bareFigure, format.formatted(figures)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
