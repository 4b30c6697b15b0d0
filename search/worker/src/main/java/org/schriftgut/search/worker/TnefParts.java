package org.schriftgut.search.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** What Outlook packs into a "winmail.dat" ([MS-OXTNEF]). */
final class TnefParts {
    private static final long MAX_BYTES = 64 << 20;

    private TnefParts() {}

    static boolean isOne(PartHeader header) {
        return header.type().endsWith("ms-tnef")
                || header.name().toLowerCase(Locale.ROOT).equals("winmail.dat");
    }

    /** Takes the attachments out, and the text where the mail has none of its own. */
    static void read(Path file, AttachmentFolder attachments, MailBody body) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new LimitExceeded("The winmail.dat of the e-mail has more than " + MAX_BYTES + " bytes");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var message = new HMEFMessage(in);
            for (var attachment : message.getAttachments()) {
                attachments.add(nameOf(attachment), "", "", false, new ByteArrayInputStream(attachment.getContents()));
            }
            if (body.readable().isBlank()) {
                addText(message, body);
            }
        }
    }

    private static void addText(HMEFMessage message, MailBody body) {
        if (message.getMessageMAPIAttribute(MAPIProperty.BODY) instanceof MAPIStringAttribute text) {
            body.addPlain(null, text.getDataString());
        } else if (message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rtf) {
            body.addPlain(null, MsgSplitter.withoutRtf(rtf.getDataString()));
        }
    }

    private static String nameOf(Attachment attachment) {
        var name = attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
        return name == null ? "" : name.replace("\0", "").strip();
    }
}
