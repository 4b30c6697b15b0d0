package org.schriftgut.web.dossiertype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.fileplan.PlanTypes;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Role;
import org.schriftgut.web.access.AccessForms;
import org.schriftgut.web.access.AccessPanels;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** File types, and who sees the dossiers of one. */
@Path("/aktenarten")
@RequestScoped
public class DossierTypesRoutes {

    public static final String ADDRESS = "/ui/aktenarten";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    DossierTypes types;

    @Inject
    PlanTypes plan;

    @Inject
    AccessPanels access;

    @Inject
    AccessForms forms;

    @GET
    public Response list() {
        var frame = shell.frame().page(PlanMenu.PLAN, shell.texts().get("aktenarten.titel"));
        return shell.page(Html.of(
                new DossierTypesPage(frame, plan.all().stream().map(this::line).toList())));
    }

    @GET
    @Path("{id}/rechte")
    public Response page(@PathParam("id") UUID id) {
        var type = types.get(id);
        var list = new Crumb(shell.texts().get("aktenarten.titel"), ADDRESS);
        return shell.page(Html.of(new DossierTypePage(
                shell.frame().page(PlanMenu.PLAN, type.name(), list),
                type.name(),
                access.of(type, shell.person().has(Role.RECORDS_MANAGER)))));
    }

    @POST
    @Path("{id}/rechte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        return forms.changeForMany(
                types.get(id).access(), wanted -> types.decide(id, wanted, sent.version()), Links.type(id));
    }

    private DossierTypesPage.Line line(PlanTypes.NamedType named) {
        var type = named.type();
        return new DossierTypesPage.Line(
                Links.type(type.id()) + "/rechte",
                type.name(),
                named.entries(),
                inWords(type.access()),
                !type.access().isInherited());
    }

    private String inWords(AccessSetting decided) {
        var definition = access.definition(decided);
        return decided.grants().isEmpty()
                ? definition
                : shell.texts()
                        .get("aktenarten.dazu", definition, decided.grants().size());
    }
}
