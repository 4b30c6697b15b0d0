package org.schriftgut.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code schriftgut-verify}: verifies an exported log without the server.
 *
 * <p>Exit codes: 0 the log is as it was signed, 1 it is not (the first bad entry is named), 2 the command was not understood or
 * a file cannot be read.
 */
public final class Verify {

    private static final String USAGE =
            """
            Usage: java -jar schriftgut-verify.jar [--key PUBLIC.pem] [--heads FILE] EXPORT

              EXPORT   the log as it was exported (docs/formats/audit-log-v2.md)
              --key    the only public key that may have signed it
              --heads  lines of signed heads that were kept elsewhere; the log must still fit them""";

    private static final int CODE_BAD = 1;
    private static final int CODE_USAGE = 2;

    private Verify() {}

    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
    }

    static int run(String[] args, PrintStream out) {
        byte[] key = null;
        List<String> heads = List.of();
        var files = new ArrayList<Path>();
        try {
            for (var i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--key" -> key = HeadKey.publicKeyIn(Files.readString(Path.of(args[++i])));
                    case "--heads" -> heads = headsIn(Path.of(args[++i]));
                    default -> files.add(Path.of(args[i]));
                }
            }
            if (files.size() != 1) {
                out.println(USAGE);
                return CODE_USAGE;
            }
            try (var file = Files.newBufferedReader(files.get(0))) {
                return tell(LogVerifier.verify(file, key, heads), key != null, out);
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            out.println(USAGE);
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot be read: " + e);
        }
        return CODE_USAGE;
    }

    private static List<String> headsIn(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("head "))
                .toList();
    }

    private static int tell(LogReport report, boolean isKeyTrusted, PrintStream out) {
        out.printf(
                "Log of tenant %s: entries %d to %d, %d heads%n",
                report.tenant(), report.first(), report.next() - 1, report.heads());
        if (report.withheld() + report.purged() + report.erased() > 0) {
            out.printf(
                    "Content withheld from %d entries, purged from %d, erased from %d; their places in the log are"
                            + " verified%n",
                    report.withheld(), report.purged(), report.erased());
        }
        for (var key : report.keys()) {
            out.println("Signed with key " + key + (isKeyTrusted ? "" : " – compare it with the key you were told"));
        }
        if (report.isGood()) {
            var newest = report.newest();
            out.printf(
                    "GOOD: every entry is as it was signed, up to head %d of %s, when %d entries were waiting%n",
                    newest.number(), newest.time(), newest.waiting());
            return 0;
        }
        out.println(report.firstBadEntry()
                .map(entry -> "BAD: the first bad entry is " + entry)
                .orElse("BAD: the heads are not those of this log"));
        for (var finding : report.findings()) {
            out.println("  line " + finding.line() + ": " + finding.text());
        }
        return CODE_BAD;
    }
}
