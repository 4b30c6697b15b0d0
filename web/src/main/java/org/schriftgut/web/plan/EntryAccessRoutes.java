package org.schriftgut.web.plan;

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
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.Role;
import org.schriftgut.web.access.AccessForms;
import org.schriftgut.web.access.AccessPanels;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Who sees the dossiers of an entry of the plan. */
@Path("/plan/{id}/rechte")
@RequestScoped
public class EntryAccessRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    FilePlans plans;

    @Inject
    EntryAccesses entries;

    @Inject
    DossierTypes types;

    @Inject
    AccessPanels access;

    @Inject
    AccessForms forms;

    @Inject
    Trails trails;

    @GET
    public Response page(@PathParam("id") UUID id) {
        var entry = plans.get(id);
        var mayManage = shell.person().has(Role.RECORDS_MANAGER);
        return shell.page(Html.of(new EntryAccessPage(
                shell.frame().page(PlanMenu.PLAN, Trails.title(entry)).along(trails.aboveEntry(id)),
                id.toString(),
                entry.code(),
                entry.title(),
                types.named(entry.dossierType())
                        .map(type -> new Option(Links.type(type.id()) + "/rechte", type.name()))
                        .orElse(null),
                access.of(entry, mayManage))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        return forms.changeForMany(
                plans.get(id).access().own(), wanted -> entries.change(id, wanted, sent.version()), Links.entry(id));
    }
}
