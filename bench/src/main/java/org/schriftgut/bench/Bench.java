package org.schriftgut.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The benchmark: the bare program, then the server, on the same files, and a table of both.
 *
 * <p>{@code --laws=300} takes only the first 300, {@code --passes=2} only two passes, for a quick try; {@code --large} adds uploads of large files; {@code --check}
 * asks for every law by rare words of its text. {@code --rights} and {@code --log} measure only what rights and the audit log
 * cost, {@code --evidence} what evidence records cost, without a server.
 */
public final class Bench {

    private final Path root =
            Path.of(System.getProperty("schriftgut.root", ".")).toAbsolutePath();
    private final Path corpus = Path.of(System.getProperty(
                    "schriftgut.corpus",
                    root.resolveSibling("shared").resolve("data/corpus").toString()))
            .normalize();
    private final Path work = root.resolve("bench/target/work");
    private final Report report = new Report();
    private final List<String> options;

    private Bench(List<String> options) {
        this.options = options;
    }

    /** @param args options */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        System.exit(new Bench(List.of(args)).run());
    }

    private int run() throws Exception {
        if (options.contains("--evidence")) {
            EvidenceBench.run();
            return 0;
        }
        if (!Laws.areIn(corpus)) {
            System.err.println("The benchmark needs the laws: gesetze.tar.gz, gesetze-meta.tsv and queries.tsv in "
                    + corpus + ". Put them there or name their folder with -Dschriftgut.corpus=.");
            return 2;
        }
        var laws = Laws.read(corpus).first(number("--laws=", Integer.MAX_VALUE));
        report.machine(laws);
        if (options.contains("--rights") || options.contains("--log")) {
            costs(laws);
        } else {
            bare(laws);
            server(laws);
        }
        var text = report.toString();
        Files.writeString(root.resolve("bench/target/result.md"), text);
        System.out.println();
        System.out.println(text);
        return 0;
    }

    private int number(String name, int otherwise) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .mapToInt(option -> Integer.parseInt(option.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }

    private int passes() {
        return Math.max(2, number("--passes=", Pass.ALL));
    }

    private void bare(Laws laws) throws IOException, InterruptedException {
        System.out.println("Running the bare program …");
        var index = work.resolve("bare-index");
        Server.delete(index);
        Files.createDirectories(index);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareProgram.class.getName(),
                corpus.toString(),
                index.toString(),
                Integer.toString(laws.all().size()),
                Integer.toString(passes())));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The bare program failed: " + output);
        }
        // libraries may have written lines before
        var lines = output.lines().toList();
        report.bare(lines.subList(lines.size() - Pass.values().length, lines.size()));
    }

    private void server(Laws laws) throws Exception {
        System.out.println("Starting the server …");
        try (var server = Server.start(root, work)) {
            report.start(Pass.COLD);
            measure(laws, server, Pass.COLD);
            for (var pass = 2; pass < passes(); pass++) {
                var office = Office.open(server, "pass-" + pass);
                System.out.println("Filing and searching once more, pass " + pass + " …");
                var loading = Loading.run(server, office, laws, new RareWords(laws.all()));
                Searches.run(server, office, laws, loading.files());
            }
            report.start(Pass.STEADY);
            measure(laws, server, Pass.STEADY);
            if (options.contains("--large")) {
                System.out.println("Uploading large files …");
                report.large(LargeFiles.run(server, Office.open(server, "large")));
            }
        }
    }

    private void costs(Laws laws) throws Exception {
        System.out.println("Starting the server …");
        try (var server = Server.start(root, work)) {
            if (options.contains("--rights")) {
                report.startRights();
                RightsBench.run(server, laws, report);
            }
            if (options.contains("--log")) {
                LogBench.run(server, laws, report);
            }
        }
    }

    private void measure(Laws laws, Server server, Pass pass) throws Exception {
        var office = Office.open(server, pass.name().toLowerCase(Locale.ROOT));
        var words = new RareWords(laws.all());
        System.out.println("Filing " + laws.all().size() + " laws with two clients, " + pass.words() + " …");
        var loading = Loading.run(server, office, laws, words);
        report.loading(laws, loading);
        System.out.println("Searching …");
        report.searches(Searches.run(server, office, laws, loading.files()));
        report.lag(loading.lag(), Loading.quietLag(office, 20));
        report.line("jobs that were given up", "", "%d", office.jobs("DEAD"));
        if (options.contains("--check")) {
            report.line(
                    "laws not found by rare words of their text",
                    "",
                    "%d",
                    Loading.missing(office, laws, words, loading.files()));
        }
    }
}
