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
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The form by which an activity of the record of processing is changed. */
@Path("/verarbeitung/{id}/bearbeiten")
@RequestScoped
public class ProcessingEditRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    ProcessingActivities activities;

    @Inject
    ProcessingForms forms;

    @GET
    public Response stored(@PathParam("id") UUID id) {
        forms.requireWriting();
        var activity = activities.get(id);
        return forms.page(
                200,
                activity,
                Form.changing(forms.values(activity), activity.version()),
                activity.details().specialCategories().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var activity = activities.get(id);
        var form = forms.withUnknown(Form.changing(sent.typed(), sent.version()));
        if (form.isWrong("zweige")) {
            return forms.page(422, activity, form, forms.ticked());
        }
        try {
            activities.change(id, forms.details(), sent.version());
            return shell.see(ProcessingLinks.activity(id), Flash.done("hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE) {
                var again = Form.changing(sent.typed(), activity.version());
                return forms.page(
                        412, activity, again.withError("", shell.texts().get("falsch.veraltet")), forms.ticked());
            }
            return forms.page(422, activity, forms.said(form, refused), forms.ticked());
        }
    }
}
