package org.schriftgut.web.records;

import java.time.LocalDate;
import org.schriftgut.document.DocumentDetails;

/**
 * Metadata of a document. What is left out of a change is emptied, except the subject.
 *
 * @param subject taken from the file's name when left out of a new document
 * @param type kind of document in the authority's words
 * @param foreignReference the other side's reference
 */
public record DocumentDetailsJson(
        String subject,
        String type,
        String sender,
        String recipient,
        String foreignReference,
        LocalDate letterDate,
        LocalDate receiptDate,
        LocalDate dispatchDate,
        String remark) {

    public static DocumentDetailsJson of(DocumentDetails details) {
        return new DocumentDetailsJson(
                details.subject(),
                details.type(),
                details.sender(),
                details.recipient(),
                details.foreignReference(),
                details.letterDate(),
                details.receiptDate(),
                details.dispatchDate(),
                details.remark());
    }

    public DocumentDetails read() {
        return new DocumentDetails(
                subject, type, sender, recipient, foreignReference, letterDate, receiptDate, dispatchDate, remark);
    }

    public static DocumentDetails read(DocumentDetailsJson given) {
        return given == null ? null : given.read();
    }
}
