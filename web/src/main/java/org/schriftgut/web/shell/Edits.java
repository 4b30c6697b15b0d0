package org.schriftgut.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;

/**
 * The one way in which a form changes metadata.
 *
 * <p>What was stored is shown with its version; what comes back is saved, or shown again with what is wrong (422), or, when
 * somebody else saved first, beside what they saved (412).
 */
@RequestScoped
public class Edits {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    public <V> Response form(Edited<V> edited) {
        var now = edited.now();
        return shell.page(edited.page(now, edited.stored(now)));
    }

    public <V> Response change(Edited<V> edited) {
        var before = edited.now();
        try {
            edited.save(before, sent.version());
            return shell.see(edited.address(before) + "/metadaten", Flash.done("hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE) {
                return shell.page(412, Html.of(edited.conflict(edited.now())));
            }
            var form = Form.changing(sent.typed(), sent.version());
            return shell.page(422, edited.page(before, Refused.inForm(form, refused, shell.texts())));
        }
    }
}
