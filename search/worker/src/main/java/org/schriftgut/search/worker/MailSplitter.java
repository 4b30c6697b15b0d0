package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailParts;

/** Takes e-mails apart, whichever of the two formats they have. */
final class MailSplitter {
    private final TypeDetection types;
    private final Limits limits;

    MailSplitter(TypeDetection types, Limits limits) {
        this.types = types;
        this.limits = limits;
    }

    MailParts split(Path mail, Path folder, TextSink text) throws Exception {
        var attachments = new AttachmentFolder(folder, types, limits);
        var type = types.typeOf(mail, "");
        if (type.equals("application/vnd.ms-outlook")) {
            return new MsgSplitter(attachments).split(mail, text);
        }
        if (type.startsWith("message/") || type.startsWith("text/") || type.startsWith("multipart/")) {
            return new EmlSplitter(attachments).split(mail, text);
        }
        throw new Unreadable("The file is no e-mail but " + type);
    }

    /** The text a person would read: the plain one, or else the HTML without its tags. */
    static void writeBody(MailBody body, TextSink text) throws IOException {
        text.write(body.readable());
    }
}
