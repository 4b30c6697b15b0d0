package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Sign-in.
 *
 * @param form field {@code name}; the password is never given back
 * @param next address to go to afterwards, within this server; empty for the desk
 * @param authority key of the authority whose provider is offered; empty where only asking for it is
 * @param carried a form that waits until its sender has signed in again
 */
public record SignInPage(Frame frame, Form form, String next, String authority, Carried carried) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSignInPageGenerated.render(out, null, this);
    }
}
