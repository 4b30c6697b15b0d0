package org.schriftgut.web.processing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.processing.ProcessingController;
import org.schriftgut.processing.ProcessingView;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The record of processing (GDPR, article 30): what it holds, what it lacks, printed, and the end of an activity. */
@Path("/verarbeitung")
@RequestScoped
public class ProcessingActivitiesRoutes {

    private static final Map<String, String> HEAD_FIELDS =
            Map.of("contact", "anschrift", "representative", "vertretung", "officer", "beauftragte");
    private static final Map<String, String> HEAD_LABELS = Map.of(
            "anschrift", "verarbeitung.anschrift",
            "vertretung", "verarbeitung.vertretung",
            "beauftragte", "verarbeitung.beauftragte");

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    ProcessingActivities activities;

    @Inject
    ProcessingSheets sheets;

    @Inject
    Names names;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        return page(200, stored(activities.controller()));
    }

    @POST
    @Path("verantwortlich")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeController() {
        var form = Form.changing(sent.typed(), sent.version());
        try {
            activities.change(new ProcessingController(
                    sent.lines("anschrift"), sent.orNull("vertretung"), sent.lines("beauftragte"), sent.version()));
            return shell.see(ProcessingLinks.LIST, Flash.done("hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE) {
                var again = Form.changing(sent.typed(), activities.controller().version());
                return page(412, again.withError("", shell.texts().get("falsch.veraltet")));
            }
            return page(422, Refused.inForm(form, refused, shell.texts(), HEAD_FIELDS, HEAD_LABELS));
        }
    }

    @GET
    @Path("druck")
    public Response print() {
        var all = activities.list();
        var frame = at(shell.texts().get("verarbeitung.langtitel"));
        return shell.page(Html.of(new ProcessingPrintPage(
                frame,
                clock.instant(),
                sheets.of(activities.controller(), frame.viewer().organisation()),
                all.stream().map(sheets::of).toList())));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var activity = activities.get(id);
        return page(200, activity, Form.changing(Map.of(), activity.version()));
    }

    @POST
    @Path("{id}/ende")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        try {
            activities.end(id, sent.date("beendet"), sent.version());
            return shell.see(ProcessingLinks.activity(id), Flash.done("hinweis.verarbeitung.ende"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID && refused.kind() != Kind.STALE) {
                throw refused;
            }
            var activity = activities.get(id);
            var form = Form.changing(sent.typed(), activity.version());
            return refused.kind() == Kind.STALE
                    ? page(412, activity, form.withError("", shell.texts().get("falsch.veraltet")))
                    : page(
                            422,
                            activity,
                            form.withError("beendet", shell.texts().get("falsch.verarbeitung.ende")));
        }
    }

    @POST
    @Path("{id}/wieder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") UUID id) {
        activities.resume(id, sent.version());
        return shell.see(ProcessingLinks.activity(id), Flash.done("hinweis.verarbeitung.wieder"));
    }

    private Response page(int status, Form form) {
        var mayWrite = activities.mayWrite();
        var controller = activities.controller();
        var frame = shell.frame().page(ProcessingMenu.PROCESSING, shell.texts().get("verarbeitung.titel"));
        return shell.page(
                status,
                Html.of(new ProcessingListPage(
                        frame,
                        activities.list().stream().map(this::line).toList(),
                        mayWrite
                                ? activities.uncovered().stream()
                                        .map(ProcessingActivitiesRoutes::gap)
                                        .toList()
                                : List.of(),
                        sheets.of(controller, frame.viewer().organisation()),
                        !controller.isComplete(),
                        form,
                        mayWrite)));
    }

    private Response page(int status, ProcessingView activity, Form form) {
        var mayWrite = activities.mayWrite();
        var address = ProcessingLinks.activity(activity.id());
        return shell.page(
                status,
                Html.of(new ProcessingPage(
                        at(activity.code() + " " + activity.details().name()),
                        sheets.of(activity),
                        mayWrite && !activity.isEnded() ? address + "/bearbeiten" : "",
                        mayWrite ? address + (activity.isEnded() ? "/wieder" : "/ende") : "",
                        activity.isEnded(),
                        form)));
    }

    private Frame at(String title) {
        return shell.frame()
                .page(
                        ProcessingMenu.PROCESSING,
                        title,
                        new Crumb(shell.texts().get("verarbeitung.titel"), ProcessingLinks.LIST));
    }

    private ProcessingListPage.Line line(ProcessingView activity) {
        return new ProcessingListPage.Line(
                activity.code(),
                activity.details().name(),
                ProcessingLinks.activity(activity.id()),
                names.unit(activity.details().unit()),
                String.join(", ", sheets.codes(activity)),
                activity.isEnded() ? sheets.standing(activity) : shell.texts().get("verarbeitung.laufend"),
                activity.isEnded() ? Tone.NEUTRAL : Tone.GOOD);
    }

    private static ProcessingListPage.Gap gap(EntryView entry) {
        return new ProcessingListPage.Gap(
                entry.code(),
                entry.title(),
                Links.entry(entry.id()),
                ProcessingLinks.NEW + "?zweig=" + Links.encoded(entry.code()));
    }

    private static Form stored(ProcessingController controller) {
        return Form.changing(
                Map.of(
                        "anschrift", String.join("\n", controller.contact()),
                        "vertretung", controller.representative() == null ? "" : controller.representative(),
                        "beauftragte", String.join("\n", controller.officer())),
                controller.version());
    }
}
