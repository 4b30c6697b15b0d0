package org.schriftgut.search.worker;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What programs write before the first field of a mail: a byte order mark, empty lines, the "From " line of an mbox. */
final class MailStart {
    private static final Pattern BEFORE =
            Pattern.compile("(\u00EF\u00BB\u00BF)?(\\s*\\R)?(>?From [^\\r\\n]{0,600}\\r?\\n)?");
    private static final int MAX_BYTES = 1_024;

    private MailStart() {}

    /** How many bytes to leave out. */
    static int lengthIn(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, MAX_BYTES), StandardCharsets.ISO_8859_1);
        var before = BEFORE.matcher(text);
        return before.lookingAt() ? before.end() : 0;
    }
}
