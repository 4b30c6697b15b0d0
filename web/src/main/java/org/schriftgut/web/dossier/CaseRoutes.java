package org.schriftgut.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.common.Paging;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.access.RestrictionLines;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;

/** A case: its documents, where files can be dropped, its history and metadata. */
@Path("/vorgang/{id}")
@RequestScoped
public class CaseRoutes extends PlaceTabs {

    @Inject
    Shell shell;

    @Inject
    DocumentLists documents;

    @Inject
    Uploads uploads;

    @Inject
    Lines lines;

    @Inject
    Names names;

    @Inject
    RestrictionLines restrictions;

    @Inject
    Trails trails;

    @GET
    public Response documents(
            @PathParam("id") UUID id,
            @QueryParam("seite") @DefaultValue("1") int wanted,
            @QueryParam("zuletzt") @DefaultValue("") String newest) {
        var file = dossiers.get(id);
        if (!Links.isCase(file.kind())) {
            return shell.see(Links.place(file));
        }
        // by number: what was filed last ends the list
        var page = newest.isEmpty()
                ? wanted
                : Lists.last(documents.at(id, Paging.first(1)).total(), Lists.SIZE);
        var found = documents.at(id, Lists.paging(page, Lists.SIZE));
        var pager = Lists.pager(found, page, Links.documents(file));
        return page(file, new Panel.Documents(lines.documents(found.items()), pager, uploads.at(file)));
    }

    @Override
    Response page(PlaceView file, Panel panel) {
        var reference = Lines.reference(file);
        return shell.page(Html.of(new CasePage(
                shell.frame()
                        .page(PlanMenu.PLAN, reference + " " + file.subject())
                        .along(trails.above(file)),
                file.id().toString(),
                reference,
                file.subject(),
                Lines.state(file.state()),
                names.unit(file.leadUnit()),
                restrictions.mark(file),
                documents.at(file.id(), Paging.first(1)).total(),
                file.mayWrite(),
                panel)));
    }
}
