package org.schriftgut.search.client;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Finds out in one run what a file is: its format, its text with the files inside it, a little metadata, and of an
 * e-mail the parts.
 *
 * @param fileName display name; only tells kinds of plain text apart; may be empty
 * @param maxChars where to stop, in UTF-16 units
 * @param folder an existing, empty folder of the caller, where the attachments of an e-mail ({@code .eml} or {@code .msg})
 *     are written under names of the worker's own making, and the caller removes them; null to read their text into that
 *     of the mail instead
 */
public record ReadContent(String fileName, int maxChars, Path folder) implements Task<ContentRead> {
    public ReadContent {
        Objects.requireNonNull(fileName, "fileName");
        if (maxChars < 1) {
            throw new IllegalArgumentException("maxChars must be positive, not " + maxChars);
        }
    }

    /** Reads an e-mail as one text with its attachments. */
    public static ReadContent whole(String fileName, int maxChars) {
        return new ReadContent(fileName, maxChars, null);
    }

    @Override
    public Class<ContentRead> resultType() {
        return ContentRead.class;
    }
}
