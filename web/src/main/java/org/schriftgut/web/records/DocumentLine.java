package org.schriftgut.web.records;

import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Badge;
import org.schriftgut.web.page.FileKind;

/**
 * A document in a list.
 *
 * @param reference number of the document within the authority
 * @param version number of the newest version, from 1
 * @param author who made the newest version
 * @param notes for example that the text could not be read, and why
 */
public record DocumentLine(
        String id,
        String reference,
        String subject,
        FileKind kind,
        int version,
        long sizeBytes,
        String author,
        Instant changedAt,
        List<Badge> notes) {

    public DocumentLine {
        notes = List.copyOf(notes);
    }
}
