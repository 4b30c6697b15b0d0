package org.schriftgut.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Verifies an exported log (docs/formats/audit-log-v2.md) line by line, with the file alone in hand.
 *
 * <p>Believes nothing but signatures: each entry must give its own hash, the hashes must give the root stated beside the entry,
 * and the roots must be those of the signed heads.
 */
public final class LogVerifier {

    static final int MOST_FINDINGS = 20;

    /** docs/formats/audit-log-v1.md: the same without the lines {@code content} and {@code erased}. */
    private static final String FORMAT_1 = "schriftgut-audit-log 1";

    private final List<LogReport.Finding> findings = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final PurgeClaims purges = new PurgeClaims();
    private final ErasureClaims erasures = new ErasureClaims();
    private final byte[] trustedKey;
    private final KeptHeads kept;
    private long line;
    private UUID tenant;
    private long first;
    private long expected;
    private long withheld;
    private long entries;
    private long heads;
    private boolean isEnded;
    /** What follows from the lines so far; null once they no longer fit together. */
    private TreeHead tree;

    private SignedHead newest;
    private long proven;

    private LogVerifier(byte[] trustedKey, KeptHeads kept) {
        this.trustedKey = trustedKey;
        this.kept = kept;
    }

    /**
     * Reads the file to its end.
     *
     * @param trustedKey the only key that may have signed, X.509 SubjectPublicKeyInfo; null to take any and report it
     * @param keptHeads lines of heads of this log that were kept elsewhere: the log must still fit them
     */
    public static LogReport verify(BufferedReader file, byte[] trustedKey, List<String> keptHeads) throws IOException {
        var verifier = new LogVerifier(trustedKey, new KeptHeads(keptHeads));
        for (var text = file.readLine(); text != null; text = file.readLine()) {
            verifier.line++;
            verifier.readSafely(text);
        }
        return verifier.finish();
    }

    private void readSafely(String text) {
        try {
            read(text);
        } catch (RuntimeException e) {
            bad(expected, "This line cannot be read: " + shortened(text));
            tree = null;
        }
    }

    private void read(String text) {
        if (line == 1) {
            if (!text.equals(LogWriter.FORMAT) && !text.equals(FORMAT_1)) {
                throw new IllegalArgumentException(text);
            }
        } else if (line == 2) {
            tenant = UUID.fromString(LogLine.words(text, "tenant", 2)[1]);
        } else if (line == 3) {
            tree = LogLine.before(text);
            first = tree.size();
            expected = first;
            proven = first;
            kept.compare(tree, this::bad);
        } else if (text.startsWith("content ")) {
            content(text.split(" ", 3));
        } else if (text.startsWith("head ")) {
            erasures.settle();
            head(SignedHead.ofLine(tenant, text));
        } else if (text.startsWith("end ")) {
            erasures.settle();
            end(LogLine.words(text, "end", 3));
        } else {
            entry(LogLine.of(text));
        }
    }

    private void content(String[] words) {
        var position = Long.parseLong(words[1]);
        if (!erasures.isWhatWasLogged(position, words[2])) {
            bad(position, "What was typed in entry " + position + " is not what was logged");
        }
    }

    private void entry(LogLine entry) {
        erasures.settle();
        entries++;
        if (entry.position() != expected) {
            bad(expected, "Entry " + expected + " is missing here; entry " + entry.position() + " stands in its place");
            tree = null;
        }
        switch (entry.kind()) {
            case ENTRY -> {
                if (!entry.isWhatWasLogged()) {
                    bad(
                            entry.position(),
                            "Entry " + entry.position() + " is not what was logged: its content or salt was changed");
                }
                purges.read(entry.payload());
                erasures.read(entry, line);
            }
            case WITHHELD -> withheld++;
            case PURGED -> purges.gone(entry.position(), line);
            case ERASED -> erasures.gone(entry.position(), line);
        }
        if (tree != null) {
            tree = tree.append(entry.leafHash());
            if (!entry.isRoot(tree.root())) {
                bad(entry.position(), "Entry " + entry.position() + " does not follow from the entries before it");
                tree = null;
            } else {
                kept.compare(tree, this::bad);
            }
        }
        expected = entry.position() + 1;
    }

    private void head(SignedHead head) {
        heads++;
        keys.add(HeadKey.fingerprint(head.publicKey()));
        var name = "Head " + head.number();
        if (!head.isGenuine()) {
            bad(null, name + " is forged: its signature does not hold");
        } else if (trustedKey != null && !Arrays.equals(trustedKey, head.publicKey())) {
            bad(null, name + " was signed with another key than the trusted one");
        } else if (newest == null ? first == 0 && head.number() != 1 : head.number() != newest.number() + 1) {
            bad(
                    null,
                    name + " does not follow on head " + (newest == null ? 0 : newest.number())
                            + ": heads are missing");
        } else if (tree != null && (head.size() != tree.size() || !Arrays.equals(head.root(), tree.root()))) {
            bad(
                    proven,
                    name + " was signed over other entries: of those from " + proven + " on, at least one was changed,"
                            + " removed or added");
            tree = null;
        } else if (tree != null) {
            proven = head.size();
        }
        newest = head;
    }

    private void end(String[] words) {
        isEnded = true;
        if (Long.parseLong(words[1]) != entries || Long.parseLong(words[2]) != heads) {
            bad(
                    expected,
                    "The file says it holds " + words[1] + " entries and " + words[2] + " heads; there are " + entries
                            + " and " + heads);
        }
    }

    private LogReport finish() {
        if (!isEnded) {
            bad(expected, "The file is cut off: entry " + expected + " and what follows may be missing");
        }
        if (tree != null && (newest == null || proven < expected)) {
            bad(proven, "No signed head covers the entries from " + proven + " on");
        }
        erasures.settle();
        purges.unclaimed().forEach(this::add);
        erasures.unclaimed().forEach(this::add);
        kept.missing().forEach(text -> bad(expected, text));
        return new LogReport(
                tenant,
                first,
                expected,
                withheld,
                purges.count(),
                erasures.count(),
                heads,
                keys,
                newest,
                List.copyOf(findings));
    }

    private void bad(Long entry, String text) {
        add(new LogReport.Finding(entry, line, text));
    }

    private void add(LogReport.Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + " …";
    }
}
