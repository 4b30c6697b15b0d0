package org.schriftgut.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Holds what was erased against the entries that say that it was: the typed part of an entry, and whole entries of format 1.
 *
 * <p>Payloads are canonical JSON (RFC 8785): keys in order, no blanks, and a quotation mark inside a text is always escaped. So
 * no pattern here can match inside a text.
 */
final class ErasureClaims {

    private static final String ERASED = "{\"act\":\"ERASED\",";
    private static final Pattern CONTENT = Pattern.compile(",\"content\":\"([0-9a-f]{64})\",\"context\":");
    private static final Pattern OBJECT = Pattern.compile(",\"object\":\"([a-z_-]{1,40}/[0-9a-f-]{36})\"");
    private static final Pattern POSITIONS = Pattern.compile("\"positions\":\\[null,\\[([0-9,]*)]]");

    /** An entry whose typed part has not come yet. */
    private record Waiting(long position, long line, String object, byte[] salt, String hash) {}

    private record Gone(long position, long line) {}

    private final Map<Long, Gone> entries = new TreeMap<>();
    private final Map<String, Gone> parts = new HashMap<>();
    private Waiting waiting;
    private long count;

    void read(LogLine entry, long line) {
        var payload = entry.payload();
        var object = found(OBJECT, payload);
        if (payload.startsWith(ERASED) && object != null) {
            claim(object, found(POSITIONS, payload));
        }
        var hash = found(CONTENT, payload);
        if (hash != null) {
            waiting = new Waiting(entry.position(), line, object, entry.salt(), hash);
        }
    }

    /** The typed part of the entry before it. False if it is not what was logged with that entry. */
    boolean isWhatWasLogged(long position, String text) {
        var of = waiting;
        waiting = null;
        return of != null
                && of.position() == position
                && of.hash()
                        .equals(HexFormat.of()
                                .formatHex(LogLeaf.hash(of.salt(), text.getBytes(StandardCharsets.UTF_8))));
    }

    /** What follows is no typed part: one that is still waited for is gone. */
    void settle() {
        if (waiting != null) {
            count++;
            parts.put(waiting.object(), new Gone(waiting.position(), waiting.line()));
            waiting = null;
        }
    }

    void gone(long position, long line) {
        count++;
        entries.put(position, new Gone(position, line));
    }

    long count() {
        return count;
    }

    List<LogReport.Finding> unclaimed() {
        var unclaimed = new ArrayList<>(entries.values());
        unclaimed.addAll(parts.values());
        return unclaimed.stream()
                .map(gone -> new LogReport.Finding(
                        gone.position(),
                        gone.line(),
                        "Entry " + gone.position() + " has lost what was typed, and no later entry says that it was"
                                + " erased"))
                .toList();
    }

    private void claim(String object, String positions) {
        parts.remove(object);
        if (positions != null && !positions.isEmpty()) {
            for (var position : positions.split(",")) {
                entries.remove(Long.parseLong(position));
            }
        }
    }

    private static String found(Pattern pattern, String payload) {
        var found = pattern.matcher(payload);
        return found.find() ? found.group(1) : null;
    }
}
