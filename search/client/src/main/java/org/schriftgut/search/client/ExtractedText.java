package org.schriftgut.search.client;

import java.util.Map;
import java.util.Optional;

/**
 * Text of a file.
 *
 * @param text never null; empty when the file holds none (a picture)
 * @param truncated whether reading stopped at the wanted number of characters
 * @param detectedType media type by content, without parameters
 * @param metadata what the file says about itself: any of {@code title}, {@code author}, {@code language}
 * @param embeddedCount files found inside the file, at any depth
 * @param problem a sentence when part of the file, usually one embedded in it, could not be read
 */
public record ExtractedText(
        String text,
        boolean truncated,
        String detectedType,
        Map<String, String> metadata,
        int embeddedCount,
        Optional<String> problem) {
    public ExtractedText {
        metadata = Map.copyOf(metadata);
    }
}
