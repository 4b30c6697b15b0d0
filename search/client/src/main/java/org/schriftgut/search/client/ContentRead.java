package org.schriftgut.search.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file is.
 *
 * @param text never null; empty when the file holds none (a picture)
 * @param truncated whether reading stopped at the wanted number of characters
 * @param detectedType media type by content, without parameters
 * @param pronom identifier of the format in the register of the National Archives, where the content tells it for sure
 * @param pages where each page or slide starts in the text, in UTF-16 units; empty for formats without pages
 * @param metadata what the file says about itself: any of {@code title}, {@code author}, {@code language}
 * @param embeddedCount files found inside the file, at any depth
 * @param problem a sentence when part of the file, usually one embedded in it, could not be read
 * @param mail the parts of an e-mail, if they were asked for
 */
public record ContentRead(
        String text,
        boolean truncated,
        String detectedType,
        Optional<String> pronom,
        List<Integer> pages,
        Map<String, String> metadata,
        int embeddedCount,
        Optional<String> problem,
        Optional<MailParts> mail) {
    public ContentRead {
        pages = List.copyOf(pages);
        metadata = Map.copyOf(metadata);
    }

    /** A text of which nothing else is known. */
    public static ContentRead of(String text, boolean truncated, String type, Optional<String> problem) {
        return new ContentRead(
                text, truncated, type, Optional.empty(), List.of(), Map.of(), 0, problem, Optional.empty());
    }
}
