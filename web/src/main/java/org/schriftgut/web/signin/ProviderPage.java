package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Set;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * The provider a tenant's people sign in with, for administrators.
 *
 * @param form fields {@code aussteller}, {@code kennung}, {@code kennwort-client} (never shown), {@code anspruch-anmeldename},
 *     {@code anspruch-name}, {@code anspruch-stelle}, {@code anspruch-rolle}, {@code zuordnung} (a line each)
 * @param chosen which of {@code legtAn} and {@code aktiv} are ticked
 * @param known whether one is set already
 * @param waiting for a second person, or null
 * @param callback path the provider sends people back to
 */
public record ProviderPage(Frame frame, Form form, Set<String> chosen, boolean known, Waiting waiting, String callback)
        implements PageModel {

    /**
     * What this person asked for and what is not done yet.
     *
     * @param href of the request
     * @param isAgreed whether a second person has agreed; the form then holds what they agreed to
     * @param withSecret whether a new secret is part of it, which has to be typed again
     */
    public record Waiting(String href, boolean isAgreed, boolean withSecret) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProviderPageGenerated.render(out, null, this);
    }
}
