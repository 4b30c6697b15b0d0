package org.schriftgut.web.document;

import org.schriftgut.document.ReadText;

/**
 * What reading a version brought.
 *
 * @param read whether it was read yet; the rest is left out until then
 * @param mediaType what the content is, found by looking at it
 * @param characters of text found
 * @param truncated whether the text is longer than what was kept
 * @param problem why there is no text or only a part
 */
public record TextJson(
        boolean read, String mediaType, Long characters, Boolean truncated, String problem, String text) {

    static TextJson pending() {
        return new TextJson(false, null, null, null, null, null);
    }

    static TextJson of(ReadText found, String text) {
        return new TextJson(true, found.mediaType(), found.characters(), found.truncated(), found.problem(), text);
    }
}
