package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailParts;

/** Takes e-mails apart, whichever of the two formats they have. */
final class MailSplitter {
    private static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final String INTERNET = "message/rfc822";

    private final TypeDetection types;
    private final Limits limits;

    MailSplitter(TypeDetection types, Limits limits) {
        this.types = types;
        this.limits = limits;
    }

    /** Whether a media type is one of the two. */
    static boolean isMail(String type) {
        return type.startsWith(OUTLOOK) && !type.startsWith(OUTLOOK + "-") || type.startsWith(INTERNET);
    }

    /** Takes a mail apart; the text a person would read goes to the second place. */
    MailParts split(Path mail, Path folder, Appendable text) throws IOException, MimeException {
        var attachments = new AttachmentFolder(folder, types, limits);
        var type = types.typeOf(mail, "");
        if (type.equals(OUTLOOK)) {
            return new MsgSplitter(attachments).split(mail, text);
        }
        if (type.startsWith("message/") || type.startsWith("text/") || type.startsWith("multipart/")) {
            return new EmlSplitter(attachments).split(mail, text);
        }
        throw new Unreadable("The file is no e-mail but " + type);
    }
}
