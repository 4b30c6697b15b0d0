package org.schriftgut.web.shell;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Something did not work: what happened, what is safe, what to do next.
 *
 * @param kind what happened; the three texts are {@code ErrorPage.Kind.<kind>.was}, {@code .sicher}, {@code .weiter}
 * @param detail one sentence more about this case, in the reader's language; may be empty
 * @param incident id to tell the administrator; empty where none is needed
 */
public record ErrorPage(Frame frame, Kind kind, String detail, String incident) implements PageModel {

    /** What happened. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        SUSPENDED,
        SIGNED_OUT,
        /** The form belongs to a session that has ended. */
        EXPIRED_FORM,
        BAD_REQUEST,
        WRONG_STATE,
        TOO_LARGE,
        STORAGE_FULL,
        BUSY,
        /** The scanner found malware in what was sent. */
        MALWARE,
        /** Files of this type are not taken. */
        FILE_TYPE,
        /** The scanner does not answer, and nothing is taken in unscanned. */
        NOT_SCANNED,
        /** Too large for the scanner. */
        NOT_SCANNABLE,
        /** Malware was found after it was filed. */
        WITHHELD,
        FAILED
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JteErrorPageGenerated.render(out, null, this);
    }
}
