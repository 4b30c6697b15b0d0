package org.schriftgut.web.signin;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * How people sign in to this authority, for administrators.
 *
 * @param locked accounts locked because somebody guessed too often
 * @param factorRoles roles, chosen where they need a second factor
 * @param resetForm field {@code anmeldename}: whose second factor is to be removed
 */
public record LockoutsPage(Frame frame, List<Locked> locked, List<RoleChoice> factorRoles, Form resetForm)
        implements PageModel {

    /** A role and whether it needs a second factor. */
    public record RoleChoice(String value, String label, boolean chosen) {}

    /** One account that is locked for a while. */
    public record Locked(String account, String login, String name, Instant until, long minutesLeft) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteLockoutsPageGenerated.render(out, null, this);
    }
}
