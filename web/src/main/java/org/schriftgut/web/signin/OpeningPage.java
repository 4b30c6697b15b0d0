package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Where the owner of an account that waits chooses a password.
 *
 * @param form field {@code kennwort}, never given back
 * @param token of the link; empty if it does not hold any more
 */
public record OpeningPage(Frame frame, Form form, String token) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteOpeningPageGenerated.render(out, null, this);
    }
}
