package org.schriftgut.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds entries without content against the entries that say that they were purged.
 *
 * <p>Payloads are canonical JSON (RFC 8785): keys in order, no blanks, and a quotation mark inside a text is always escaped. So
 * the beginning of a payload tells the act, and the pattern cannot match inside a text.
 */
final class PurgeClaims {

    private static final String PURGED = "{\"act\":\"PURGED\",";

    /** Positions below this one were purged. */
    private static final Pattern BEFORE = Pattern.compile(",\"changes\":\\{\"before\":\\[null,([0-9]{1,18})]");

    private record Gone(long position, long line) {}

    private final List<Gone> gone = new ArrayList<>();
    private long count;
    private long before;

    void read(String payload) {
        if (payload.startsWith(PURGED)) {
            var found = BEFORE.matcher(payload);
            if (found.find()) {
                before = Math.max(before, Long.parseLong(found.group(1)));
            }
        }
    }

    /** Purges take the oldest entries: only the last one without content needs a word. */
    void gone(long position, long line) {
        count++;
        if (gone.isEmpty() || count <= LogVerifier.MOST_FINDINGS) {
            gone.add(new Gone(position, line));
        } else {
            gone.set(gone.size() - 1, new Gone(position, line));
        }
    }

    long count() {
        return count;
    }

    List<LogReport.Finding> unclaimed() {
        return gone.stream()
                .filter(missing -> missing.position() >= before)
                .map(missing -> new LogReport.Finding(
                        missing.position(),
                        missing.line(),
                        "Entry " + missing.position() + " has lost its content, and no entry says that it was purged"))
                .toList();
    }
}
