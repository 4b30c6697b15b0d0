package org.schriftgut.web.people;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Set;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * One account, for administrators.
 *
 * @param action address of the account; {@code /rollen}, {@code /kennwort}, {@code /sperren}, {@code /oeffnen}, {@code /freischalten} below it
 * @param waits whether its roles are out of force until somebody besides who set it up agrees
 * @param own whether it is the reader's own: then nobody but another administrator locks it or changes its roles
 * @param form fields {@code anzeigename}, {@code email}, {@code einheit}
 * @param roleForm fields {@code rolle} (several), {@code grund}
 * @param passwordForm fields {@code kennwort}, {@code grund}
 * @param roles names of the roles that are ticked
 */
public record PersonPage(
        Frame frame,
        String action,
        String login,
        boolean active,
        boolean waits,
        boolean own,
        Form form,
        Form roleForm,
        Form passwordForm,
        Set<String> roles,
        List<Option> unitChoices,
        List<Option> roleChoices)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JtePersonPageGenerated.render(out, null, this);
    }
}
