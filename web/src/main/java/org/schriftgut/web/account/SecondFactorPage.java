package org.schriftgut.web.account;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * The second factor of one's own account.
 *
 * @param stage what the page is about now
 * @param form fields {@code kennwort} and {@code code}, as far as the stage asks for them
 * @param secret in groups for typing; empty unless it is shown
 * @param qr the same as a picture; null unless it is shown
 * @param codes recovery codes just made, shown this once
 * @param codesLeft recovery codes not used yet
 * @param must whether nothing else opens before there is one
 * @param hasPassword whether the password is asked for; otherwise a session that has just begun proves who it is
 */
public record SecondFactorPage(
        Frame frame,
        Stage stage,
        Form form,
        String secret,
        Qr qr,
        List<String> codes,
        int codesLeft,
        boolean must,
        boolean hasPassword)
        implements PageModel {

    /** Where a person stands. */
    public enum Stage {
        NONE,
        SHOWN,
        CODES,
        ACTIVE
    }

    /**
     * A QR code as one SVG path.
     *
     * @param size modules on a side, quiet zone included
     */
    public record Qr(int size, String path) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSecondFactorPageGenerated.render(out, null, this);
    }
}
