package org.schriftgut.web.account;

import gg.jte.html.HtmlTemplateOutput;
import org.schriftgut.organisation.PasswordStrength;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Texts;

/**
 * How hard the password is to guess that somebody types; a part of a page.
 *
 * @param strength null while nothing is typed
 */
public record PasswordMeter(Texts texts, PasswordStrength strength) implements PageModel {

    /** Filled parts of the bar, of three. */
    public int filled() {
        return strength.ordinal();
    }

    public String word() {
        return texts.get("kennwort." + strength);
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePasswordMeterGenerated.render(out, null, this);
    }
}
