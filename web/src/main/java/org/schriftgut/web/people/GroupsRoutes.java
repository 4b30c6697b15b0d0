package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.schriftgut.access.Access;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Groups;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Groups that rights can be given to, for administrators. */
@Path("/admin/gruppen")
@RequestScoped
public class GroupsRoutes {

    static final String ADDRESS = "/ui/admin/gruppen";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Access access;

    @Inject
    Groups groups;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        try {
            var created = groups.create(sent.text("bezeichnung"), Set.of());
            return shell.see(PeopleLinks.group(created.id()), Flash.done("hinweis.gruppe", created.name()));
        } catch (Problem refused) {
            var form = Form.creating("").with(sent.typed());
            return page(
                    422,
                    refused.kind() == Kind.TAKEN
                            ? form.withError(
                                    "bezeichnung", shell.texts().get("falsch.vergeben", sent.text("bezeichnung")))
                            : Refused.inForm(form, refused, shell.texts()));
        }
    }

    private Response page(int status, Form form) {
        access.require(Role.ADMINISTRATOR);
        var lines = groups.all().stream()
                .map(group -> new GroupsPage.Line(
                        PeopleLinks.group(group.id()),
                        group.name(),
                        group.members().size(),
                        group.closed()))
                .toList();
        var frame = shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("gruppen.titel"));
        return shell.page(status, Html.of(new GroupsPage(frame, lines, form)));
    }
}
