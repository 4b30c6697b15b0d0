package org.schriftgut.search.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an e-mail consists of.
 *
 * @param from sender as displayed, empty when unknown
 * @param to recipients as displayed
 * @param cc recipients of copies as displayed
 * @param subject decoded, may be empty
 * @param date when it was sent, as the sender's system says
 * @param messageId the {@code Message-ID} without angle brackets
 * @param bodyText the text a person would read; HTML is reduced to text
 * @param attachments in their order, inline pictures included and marked
 * @param problem a sentence when a part could not be read, or the mail is encrypted
 */
public record MailParts(
        String from,
        List<String> to,
        List<String> cc,
        String subject,
        Optional<Instant> date,
        Optional<String> messageId,
        String bodyText,
        List<MailAttachment> attachments,
        Optional<String> problem) {
    public MailParts {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
    }
}
