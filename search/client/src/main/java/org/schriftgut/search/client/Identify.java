package org.schriftgut.search.client;

import java.util.Objects;

/**
 * Tells the media type of a file by its content; the answer has no parameters and is {@code application/octet-stream}
 * when nothing fits.
 *
 * @param fileName display name, used where the content is ambiguous; may be empty
 */
public record Identify(String fileName) implements Task<String> {
    public Identify {
        Objects.requireNonNull(fileName, "fileName");
    }

    @Override
    public Class<String> resultType() {
        return String.class;
    }
}
