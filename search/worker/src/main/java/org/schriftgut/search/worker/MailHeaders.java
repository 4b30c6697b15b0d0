package org.schriftgut.search.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.AddressFormatter;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;

/** The header fields of an internet message that matter; of each the first counts. */
final class MailHeaders {
    private final List<String> to = new ArrayList<>();
    private final List<String> cc = new ArrayList<>();
    private Optional<String> from = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private Optional<Instant> date = Optional.empty();
    private Optional<String> messageId = Optional.empty();
    private int fields;

    void add(Field field) {
        fields++;
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "from" -> from = from.or(() -> Optional.of(String.join(", ", addresses(field))));
            case "to" -> to.addAll(addresses(field));
            case "cc" -> cc.addAll(addresses(field));
            case "subject" -> subject = subject.or(() -> Optional.of(decoded(valueOf(field))));
            case "date" -> date = date.or(() -> dateOf(field));
            case "message-id" ->
                messageId = messageId.or(() -> Optional.of(valueOf(field).replaceAll("[<>\\s]", "")));
            default -> {
                // Routing and the like.
            }
        }
    }

    boolean isEmpty() {
        return fields == 0;
    }

    MailParts with(List<MailAttachment> attachments, Optional<String> problem) {
        return new MailParts(from.orElse(""), to, cc, subject.orElse(""), date, messageId, "", attachments, problem);
    }

    private static Optional<Instant> dateOf(Field field) {
        var parsed = DateTimeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
        return Optional.ofNullable(parsed.getDate()).map(Date::toInstant);
    }

    private static List<String> addresses(Field field) {
        var value = valueOf(field);
        try {
            var shown = new ArrayList<String>();
            for (Address address : LenientAddressParser.DEFAULT.parseAddressList(value)) {
                shown.add(shown(address));
            }
            return shown;
        } catch (RuntimeException e) {
            // Whatever it is, a person can read it.
            return List.of(decoded(value));
        }
    }

    private static String shown(Address address) {
        if (address instanceof Mailbox mailbox && mailbox.getName() != null) {
            return decoded(mailbox.getName()) + " <" + mailbox.getAddress() + ">";
        }
        var text = new StringBuilder();
        AddressFormatter.DEFAULT.format(text, address, false);
        return decoded(text.toString());
    }

    private static String decoded(String value) {
        return EncodedWords.decode(value).replaceAll("\\s+", " ").strip();
    }

    /** The unfolded value; bytes beyond ASCII are UTF-8 (RFC 6532) or else what German is written in. */
    static String valueOf(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody();
        }
        var line = TextEncoding.decode(raw.toByteArray());
        return line.substring(line.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .strip();
    }
}
