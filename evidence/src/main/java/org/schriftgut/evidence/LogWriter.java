package org.schriftgut.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Writes a log for export, entry by entry: docs/formats/audit-log-v2.md.
 *
 * <p>Holds only the head of the tree, however long the log is.
 */
public final class LogWriter {

    static final String FORMAT = "schriftgut-audit-log 2";

    private final Appendable out;
    private TreeHead tree;
    private long entries;
    private long heads;

    /**
     * @param before the tree under the entries that are left out at the beginning; empty for the whole log
     */
    public LogWriter(Appendable out, UUID tenant, TreeHead before) throws IOException {
        this.out = out;
        this.tree = before;
        line(FORMAT);
        line("tenant " + tenant);
        line("from " + before.size() + " " + (before.size() == 0 ? "-" : hex(before.frontier())));
    }

    /**
     * The next entry.
     *
     * @param leafHash as the log has it, whether or not it fits the rest
     * @param payload canonical JSON, one line
     */
    public void entry(byte[] leafHash, byte[] salt, byte[] payload) throws IOException {
        line(place("entry", leafHash) + " " + hex(salt) + " " + new String(payload, StandardCharsets.UTF_8));
    }

    /** What somebody typed, of the entry written last: canonical JSON, one line. Left out where it was erased. */
    public void content(String typed) throws IOException {
        line("content " + (tree.size() - 1) + " " + typed);
    }

    /** The next entry, made before typed text stood apart, whose whole payload was erased. */
    public void erased(byte[] leafHash) throws IOException {
        line(place("erased", leafHash));
    }

    /** The next entry, whose content is not for the reader. */
    public void withheld(byte[] leafHash) throws IOException {
        line(place("withheld", leafHash));
    }

    /** The next entry, whose content was purged. */
    public void purged(byte[] leafHash) throws IOException {
        line(place("purged", leafHash));
    }

    /** A head over the entries written so far. */
    public void head(SignedHead head) throws IOException {
        line(head.line());
        heads++;
    }

    /** Ends the file; without this line it counts as cut off. */
    public void end() throws IOException {
        line("end " + entries + " " + heads);
    }

    private String place(String word, byte[] leafHash) {
        var position = tree.size();
        tree = tree.append(leafHash);
        entries++;
        return word + " " + position + " " + hex(leafHash) + " " + hex(tree.root());
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
