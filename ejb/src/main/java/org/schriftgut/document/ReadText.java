package org.schriftgut.document;

import java.util.UUID;

/**
 * What reading a version brought.
 *
 * @param mediaType what the content is, found by looking at it
 * @param characters of text found
 * @param truncated whether the text is longer than what was kept
 * @param problem why there is no text or only a part, or null
 */
public record ReadText(UUID version, String mediaType, long characters, boolean truncated, String problem) {}
