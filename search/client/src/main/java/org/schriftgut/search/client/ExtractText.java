package org.schriftgut.search.client;

import java.util.Objects;

/**
 * Reads the text of a file, of the files inside it, and a little metadata.
 *
 * @param fileName display name, a hint for recognising the type; may be empty
 * @param declaredType media type claimed by the sender, a weaker hint than the content; may be empty
 * @param maxChars where to stop, in UTF-16 units
 */
public record ExtractText(String fileName, String declaredType, int maxChars) implements Task<ExtractedText> {
    public ExtractText {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(declaredType, "declaredType");
        if (maxChars < 1) {
            throw new IllegalArgumentException("maxChars must be positive, not " + maxChars);
        }
    }

    @Override
    public Class<ExtractedText> resultType() {
        return ExtractedText.class;
    }
}
