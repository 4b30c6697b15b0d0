package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertiesChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.schriftgut.search.client.MailParts;

/** Takes an Outlook message ([MS-OXMSG]) apart. */
final class MsgSplitter {
    /** [MS-OXCMSG] 2.2.2.18, PidTagAttachFlags: the picture is shown in the text. */
    private static final int RENDERED_IN_BODY = 4;

    private final AttachmentFolder attachments;
    private final MailBody body = new MailBody();

    MsgSplitter(AttachmentFolder attachments) {
        this.attachments = attachments;
    }

    /** One value of a message, which may be missing. */
    private interface Value<T> {
        T get() throws ChunkNotFoundException;
    }

    MailParts split(Path mail, Appendable text) throws IOException {
        try (var message = new MAPIMessage(mail.toFile())) {
            if (message.has7BitEncodingStrings()) {
                message.guess7BitEncoding();
            }
            readBody(message);
            // First, for the attachments may be too many or too large.
            text.append(body.readable());
            for (var attachment : message.getAttachmentFiles()) {
                add(attachment, message);
            }
            return new MailParts(
                    sender(message),
                    addressed(message, message::getDisplayTo),
                    addressed(message, message::getDisplayCC),
                    optional(message::getSubject).orElse(""),
                    optional(message::getMessageDate).map(Calendar::toInstant).filter(Instant.EPOCH::isBefore),
                    optional(() -> text(message.getMainChunks().getMessageId()))
                            .map(id -> id.replaceAll("[<>\\s]", ""))
                            .filter(id -> !id.isEmpty()),
                    "",
                    attachments.attachments(body.references()),
                    Optional.empty());
        }
    }

    private void readBody(MAPIMessage message) {
        optional(message::getTextBody).ifPresent(text -> body.addPlain(message, text));
        optional(message::getHtmlBody).ifPresent(html -> body.addHtml(message, html));
        if (body.readable().isBlank()) {
            optional(message::getRtfBody).map(MsgSplitter::withoutRtf).ifPresent(text -> body.addPlain(message, text));
        }
    }

    static String withoutRtf(String rtf) {
        try {
            var document = new DefaultStyledDocument();
            new RTFEditorKit()
                    .read(new ByteArrayInputStream(rtf.getBytes(Charset.forName("windows-1252"))), document, 0);
            return document.getText(0, document.getLength());
        } catch (IOException | BadLocationException e) {
            return "";
        }
    }

    private static String sender(MAPIMessage message) {
        var name = optional(message::getDisplayFrom).orElse("");
        var address = Optional.ofNullable(message.getMainChunks().getEmailFromChunk())
                .map(StringChunk::getValue)
                .orElse("");
        return withAddress(name, address);
    }

    private static String withAddress(String name, String address) {
        // Inside an organisation the address is a path in its directory, which tells a reader nothing.
        if (!address.contains("@") || address.startsWith("/") || name.contains(address)) {
            return name;
        }
        return name.isEmpty() ? address : name + " <" + address + ">";
    }

    private static List<String> addressed(MAPIMessage message, Value<String> names) {
        var byName = Arrays.stream(message.getRecipientDetailsChunks())
                .filter(chunk -> chunk.getRecipientName() != null && chunk.getRecipientEmailAddress() != null)
                .collect(Collectors.toMap(
                        chunk -> chunk.getRecipientName().strip(),
                        chunk -> chunk.getRecipientEmailAddress(),
                        (first, second) -> first));
        var addressed = new ArrayList<String>();
        for (var name : optional(names).orElse("").split(";")) {
            var clean = name.replace("\0", "").strip();
            if (!clean.isEmpty()) {
                var address = byName.getOrDefault(clean, "");
                addressed.add(withAddress(clean.replaceAll("^'(.*)'$", "$1"), address));
            }
        }
        return addressed;
    }

    private void add(AttachmentChunks attachment, MAPIMessage message) throws IOException {
        var name = Optional.ofNullable(text(attachment.getAttachLongFileName()))
                .or(() -> Optional.ofNullable(text(attachment.getAttachFileName())))
                .or(() -> Optional.ofNullable(text(attachment.getAttachDisplayName())))
                .orElse("");
        var contentId =
                Optional.ofNullable(text(attachment.getAttachContentId())).orElse("");
        var type = Optional.ofNullable(text(attachment.getAttachMimeTag())).orElse("");
        if (attachment.isEmbeddedMessage()) {
            var bytes =
                    EmbeddedMsg.standAlone(attachment.getAttachmentDirectory().getDirectory(), message.getDirectory());
            attachments.add(
                    name.isEmpty() ? "unnamed.msg" : name.endsWith(".msg") ? name : name + ".msg",
                    "application/vnd.ms-outlook",
                    "",
                    false,
                    new ByteArrayInputStream(bytes));
        } else if (attachment.getAttachData() != null
                && attachment.getAttachData().getValue() != null) {
            attachments.add(
                    name,
                    type,
                    contentId,
                    isHidden(attachment),
                    new ByteArrayInputStream(attachment.getAttachData().getValue()));
        }
    }

    private static boolean isHidden(AttachmentChunks attachment) {
        for (var chunk : attachment.getAll()) {
            if (chunk instanceof PropertiesChunk properties
                    && properties.getRawValue(MAPIProperty.ATTACH_FLAGS) != null
                    && properties.getRawValue(MAPIProperty.ATTACH_FLAGS).getValue() instanceof Number flags) {
                return (flags.intValue() & RENDERED_IN_BODY) != 0;
            }
        }
        return false;
    }

    private static String text(StringChunk chunk) {
        return chunk == null ? null : chunk.getValue().replace("\0", "").strip();
    }

    private static <T> Optional<T> optional(Value<T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }
}
