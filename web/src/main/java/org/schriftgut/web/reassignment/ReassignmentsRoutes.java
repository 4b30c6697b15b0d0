package org.schriftgut.web.reassignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.reassignment.ReassignmentFault;
import org.schriftgut.reassignment.ReassignmentLine;
import org.schriftgut.reassignment.ReassignmentView;
import org.schriftgut.reassignment.Reassignments;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Open files of one unit that go to another together, for records managers. */
@Path("/reorganisation")
@RequestScoped
public class ReassignmentsRoutes {

    private static final String ADDRESS = "/ui/reorganisation";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Reassignments reassignments;

    @Inject
    Names names;

    @Inject
    Lines lines;

    @GET
    public Response list() {
        return page(200, Form.creating("").with(sent.typed()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start() {
        var form = Form.creating("").with(sent.typed());
        try {
            var started = reassignments.start(required("von"), required("nach"), sent.text("grund"));
            return shell.see(address(started.id()), Flash.done("hinweis.abgabe"));
        } catch (Problem refused) {
            return page(422, said(form, refused));
        }
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var run = reassignments.get(id);
        var found = reassignments.protocol(id, Lists.paging(page, Lists.SIZE));
        var title = shell.texts().get("abgabe.titel");
        return shell.page(Html.of(new ReassignmentPage(
                shell.frame().page(ReassignmentMenu.REASSIGNMENTS, title, new Crumb(title, ADDRESS)),
                names.unit(run.from()),
                names.unit(run.to()),
                run.reason(),
                names.person(run.askedBy()),
                run.askedAt(),
                run.finishedAt(),
                found.items().stream().map(ReassignmentsRoutes::line).toList(),
                Lists.pager(found, page, address(id)))));
    }

    private Response page(int status, Form form) {
        var from = sent.idOrNull("von");
        var to = sent.idOrNull("nach");
        var shown = form;
        ReassignmentsPage.Preview preview = null;
        if (from != null && to != null) {
            try {
                preview = preview(from, to);
            } catch (Problem refused) {
                shown = form.errors().isEmpty() ? said(form, refused) : form;
            }
        }
        return shell.page(
                status,
                Html.of(new ReassignmentsPage(
                        shell.frame()
                                .page(
                                        ReassignmentMenu.REASSIGNMENTS,
                                        shell.texts().get("abgabe.titel")),
                        shown,
                        names.unitOptions(),
                        preview,
                        reassignments.all().stream().map(this::run).toList())));
    }

    private ReassignmentsPage.Preview preview(UUID from, UUID to) {
        var found = reassignments.preview(from, to, Paging.first(Lists.SIZE));
        return new ReassignmentsPage.Preview(
                lines.dossiers(found.moving().items()), found.moving().total(), found.staying());
    }

    private Form said(Form form, Problem refused) {
        if (refused.kind() == Kind.WRONG_STATE) {
            return form.withError("", shell.texts().get("falsch.abgabe.laeuft"));
        }
        if (refused.is(ReassignmentFault.SAME_UNIT)) {
            return form.withError("nach", shell.texts().get("falsch.abgabe.gleich"));
        }
        var isReason =
                refused.findings().stream().anyMatch(finding -> finding.where().equals("reason"));
        if (isReason) {
            return form.withError(
                    "grund", shell.texts().get("falsch.leer", shell.texts().get("abgabe.grund")));
        }
        return Refused.inForm(form, refused, shell.texts());
    }

    private UUID required(String field) {
        var id = sent.id(field);
        if (id == null) {
            throw Problem.invalid(field, CommonFault.EMPTY);
        }
        return id;
    }

    private ReassignmentsPage.Run run(ReassignmentView run) {
        return new ReassignmentsPage.Run(
                address(run.id()),
                names.unit(run.from()),
                names.unit(run.to()),
                names.person(run.askedBy()),
                run.askedAt(),
                run.finishedAt(),
                run.moved());
    }

    private static ReassignmentPage.Line line(ReassignmentLine line) {
        return new ReassignmentPage.Line(
                Links.place(line.dossier()),
                line.dossier().referenceNumber(),
                line.dossier().details().subject(),
                line.movedAt());
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }
}
