package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * The second step of signing in.
 *
 * @param form field {@code code}, never given back
 * @param step what the first step has earned
 * @param next as in {@link SignInPage}
 * @param carried as in {@link SignInPage}
 */
public record CodePage(Frame frame, Form form, String step, String next, Carried carried) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteCodePageGenerated.render(out, null, this);
    }
}
