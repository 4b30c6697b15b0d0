package org.schriftgut.web.document;

import java.time.Instant;

/** How the bytes of a version can be looked at in the page. */
public sealed interface Preview {

    /** PDF, drawn by PDF.js with selectable text. */
    record Pdf(String url, int startPage) implements Preview {}

    /** An image the browser can draw. */
    record Image(String url) implements Preview {}

    /** Extracted or plain text. */
    record Text(String text, boolean shortened) implements Preview {}

    /** An e-mail: its head and its text; attachments are parts of the document. */
    record Mail(String from, String to, String copy, Instant sentAt, String subject, String text) implements Preview {}

    /**
     * Nothing to show.
     *
     * @param reason one sentence, in the reader's language
     */
    record None(String reason) implements Preview {}
}
