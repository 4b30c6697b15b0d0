package org.schriftgut.document;

import java.time.LocalDate;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Problem;

/**
 * Metadata that people give and change (R022).
 *
 * @param subject null where it follows from the file's name
 * @param type kind of document in the authority's words, or null for {@value #DEFAULT_TYPE}
 * @param foreignReference the other side's reference
 * @param letterDate date on the document
 */
public record DocumentDetails(
        String subject,
        String type,
        String sender,
        String recipient,
        String foreignReference,
        LocalDate letterDate,
        LocalDate receiptDate,
        LocalDate dispatchDate,
        String remark) {

    public static final String DEFAULT_TYPE = "Dokument";

    public DocumentDetails {
        subject = DisplayText.optional("subject", subject, 500);
        type = DisplayText.optional("type", type, 100);
        type = type == null ? DEFAULT_TYPE : type;
        sender = DisplayText.optional("sender", sender, 500);
        recipient = DisplayText.optional("recipient", recipient, 500);
        foreignReference = DisplayText.optional("foreignReference", foreignReference, 200);
        remark = DisplayText.optional("remark", remark, 4000);
    }

    /** Nothing given. */
    public static DocumentDetails none() {
        return new DocumentDetails(null, null, null, null, null, null, null, null, null);
    }

    /**
     * The same after a change, as far as it may change: the day something came in is evidence. Once stamped it stays.
     *
     * @throws Problem {@link org.schriftgut.common.Kind#INVALID} for another day
     */
    DocumentDetails keepingReceiptOf(DocumentDetails before) {
        if (before.receiptDate == null || before.receiptDate.equals(receiptDate)) {
            return this;
        }
        if (receiptDate != null) {
            throw Problem.invalid("receiptDate", DocumentFault.RECEIPT_STAMPED);
        }
        return new DocumentDetails(
                subject,
                type,
                sender,
                recipient,
                foreignReference,
                letterDate,
                before.receiptDate,
                dispatchDate,
                remark);
    }

    /** The same with another subject. */
    public DocumentDetails withSubject(String given) {
        return new DocumentDetails(
                given, type, sender, recipient, foreignReference, letterDate, receiptDate, dispatchDate, remark);
    }
}
