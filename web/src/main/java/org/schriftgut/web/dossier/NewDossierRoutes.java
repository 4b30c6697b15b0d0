package org.schriftgut.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenDossier;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanEntries;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** A new dossier, below an entry that was chosen or whose code is typed. */
@Path("/akte-neu")
@RequestScoped
public class NewDossierRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    PlaceForms forms;

    @Inject
    Names names;

    @Inject
    FilePlans plans;

    @Inject
    PlanEntries entries;

    @Inject
    Dossiers dossiers;

    @Inject
    Ids ids;

    @GET
    public Response form(@QueryParam("plan") UUID plan) {
        var form = Form.creating(ids.next().toString())
                .with(Map.of("einheit", shell.person().unit().toString(), "zugang", ""));
        return page(200, form, plan == null ? null : plans.get(plan));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@QueryParam("plan") UUID plan) {
        var chosen = plan == null ? null : plans.get(plan);
        var form = Form.creating(sent.text("_key")).with(sent.typed());
        try {
            var entry = chosen == null ? typedEntry() : chosen;
            var dossier = dossiers.open(new OpenDossier(
                    entry.id(),
                    forms.details(),
                    sent.id("einheit"),
                    sent.orNull("zugang") == null ? null : sent.choice("zugang", AccessDefinition.class),
                    null,
                    sent.key()));
            return shell.see(Links.place(dossier), Flash.done("hinweis.akte", dossier.referenceNumber()));
        } catch (Problem refused) {
            var status = refused.kind() == Kind.INVALID ? 422 : ProblemJson.status(refused.kind());
            return page(status, said(form, refused, chosen == null), chosen);
        }
    }

    private EntryView typedEntry() {
        return entries.typed("kennzeichen", sent.text("kennzeichen"));
    }

    private Form said(Form form, Problem refused, boolean isTyped) {
        var texts = shell.texts();
        var field = isTyped ? "kennzeichen" : "";
        if (refused.kind() == Kind.WRONG_STATE) {
            return form.withError(field, texts.get("falsch.keineAblage"));
        }
        if (refused.kind() == Kind.FORBIDDEN) {
            return form.withError("einheit", texts.get("falsch.stelle"));
        }
        if (refused.kind() == Kind.NOT_FOUND) {
            return form.withError("einheit", texts.get("falsch.stelle.unbekannt"));
        }
        return !refused.findings().isEmpty()
                        && refused.findings().get(0).where().equals("kennzeichen")
                ? form.withError("kennzeichen", texts.get("falsch.kennzeichen"))
                : Refused.inForm(form, refused, texts);
    }

    private Response page(int status, Form form, EntryView entry) {
        var frame = shell.frame().page(PlanMenu.PLAN, shell.texts().get("akte.neu"));
        return shell.page(
                status,
                Html.of(new DossierFormPage(
                        frame,
                        form,
                        entry == null ? "/ui/akte-neu" : "/ui/akte-neu?plan=" + entry.id(),
                        entry == null ? "/ui/plan" : Links.entry(entry.id()),
                        "",
                        entry == null ? "" : Trails.title(entry),
                        forms.definitions(),
                        names.unitOptions(),
                        forms.media())));
    }
}
