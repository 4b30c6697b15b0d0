package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * What was typed before the session ended, offered back after signing in again.
 *
 * @param carried sent only when the person says so
 */
public record ResumePage(Frame frame, Carried carried) implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteResumePageGenerated.render(out, null, this);
    }
}
