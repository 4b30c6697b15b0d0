package org.schriftgut.web.account;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * The person's own account: sessions, keys for programs, password.
 *
 * @param freshToken secret of a token just made, shown this once; empty otherwise
 * @param tokenForm fields {@code bezeichnung}, {@code umfang}, {@code tage}
 * @param passwordForm fields {@code kennwort}, {@code kennwort-neu}
 * @param renewsFirst whether a password of one's own must be set before anything else
 */
public record AccountPage(
        Frame frame,
        List<Session> sessions,
        List<Token> tokens,
        String freshToken,
        Form tokenForm,
        List<Option> scopes,
        Form passwordForm,
        boolean renewsFirst)
        implements PageModel {

    /**
     * One browser that is signed in.
     *
     * @param browser family, or the word for an unknown one
     * @param current whether it is the one that shows this page
     */
    public record Session(
            String id,
            Instant since,
            Instant lastUsed,
            Instant ends,
            String address,
            String browser,
            boolean current) {}

    /** One key; {@code lastUsed} is null while it was never used. */
    public record Token(String id, String name, String scope, Instant made, Instant lastUsed, Instant ends) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteAccountPageGenerated.render(out, null, this);
    }
}
