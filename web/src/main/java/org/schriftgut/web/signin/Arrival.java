package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import org.schriftgut.signin.SignIn;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.security.Gate;
import org.schriftgut.web.security.SessionCookie;
import org.schriftgut.web.shell.Shell;

/** The way in is open: where a person goes who has just signed in. */
@RequestScoped
class Arrival {

    @Inject
    Shell shell;

    @Inject
    SignIn signIn;

    /** To the form that was lost, if it was this person's; to where they wanted to go otherwise. */
    Response with(
            SignedIn session, HttpServletRequest request, HttpServletResponse response, String next, Carried carried) {
        var isTheirs = carried.isPresent()
                && SessionCookie.read(request)
                        .filter(former -> signIn.wasSessionOf(former, session.caller()))
                        .isPresent();
        // one browser, one session: what it showed before opens nothing any more
        SessionCookie.read(request).filter(old -> !old.equals(session.token())).ifPresent(signIn::close);
        SessionCookie.write(request, response, session.token());
        if (isTheirs) {
            request.setAttribute(Gate.SESSION, session);
            var frame = shell.frame().page(MenuEntry.NONE, shell.texts().get("wieder.titel"));
            return shell.page(Html.of(new ResumePage(frame, carried)));
        }
        return shell.see(next.isEmpty() ? "/ui/" : next);
    }
}
