package org.schriftgut.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.dossier.NumberGap;
import org.schriftgut.dossier.NumberGaps;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Why numbers are missing among the dossiers of an entry of the plan. */
@Path("/plan/{id}/luecken")
@RequestScoped
public class NumberGapsRoutes {

    @Inject
    Shell shell;

    @Inject
    FilePlans plans;

    @Inject
    NumberGaps gaps;

    @Inject
    Names names;

    @Inject
    Trails trails;

    @GET
    public Response page(@PathParam("id") UUID id) {
        var entry = plans.get(id);
        return shell.page(Html.of(new NumberGapsPage(
                shell.frame().page(PlanMenu.PLAN, Trails.title(entry)).along(trails.aboveEntry(id)),
                id.toString(),
                entry.code(),
                entry.title(),
                gaps.of(id).stream().map(this::line).toList())));
    }

    private NumberGapsPage.Line line(NumberGap gap) {
        var texts = shell.texts();
        var isClassified = gap.secrecy() != SecrecyGrade.NONE;
        return new NumberGapsPage.Line(
                gap.reference(),
                texts.of(gap.access()) + (isClassified ? ", " + texts.of(gap.secrecy()) : ""),
                names.unit(gap.keepingUnit()));
    }
}
