package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.schriftgut.authority.Brands;
import org.schriftgut.common.Caller;
import org.schriftgut.signin.SignIn;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Viewer;
import org.schriftgut.web.shell.Shell;

/** Asks for the code of the second factor, after a password and after a provider alike. */
@RequestScoped
class CodeQuestion {

    @Inject
    Shell shell;

    @Inject
    SignIn signIn;

    @Inject
    Brands brands;

    Response page(int status, Form form, String step, String next, Carried carried) {
        var frame = shell.frame()
                .page(MenuEntry.NONE, shell.texts().get("code.titel"))
                .seenBy(brandOf(step));
        return shell.page(status, Html.of(new CodePage(frame, form, step, next, carried)));
    }

    /** Before the right password nothing tells which authorities there are; the logo needs a session, so it comes along. */
    private Viewer brandOf(String step) {
        return signIn.tenantAwaitingCode(step)
                .map(tenant -> Caller.system(tenant).call(() -> {
                    var logo = brands.logo()
                            .map(found -> "data:" + found.mediaType() + ";base64,"
                                    + Base64.getEncoder().encodeToString(found.content()))
                            .orElse("");
                    return Viewer.of(brands.current().name(), logo);
                }))
                .orElse(Viewer.NOBODY);
    }
}
