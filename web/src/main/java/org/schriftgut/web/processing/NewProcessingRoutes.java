package org.schriftgut.web.processing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.schriftgut.common.Problem;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The form by which an activity comes into the record of processing. */
@Path("/verarbeitung-neu")
@RequestScoped
public class NewProcessingRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    ProcessingActivities activities;

    @Inject
    ProcessingForms forms;

    @GET
    public Response empty() {
        forms.requireWriting();
        return forms.page(200, null, Form.creating("").with(Map.of("zweige", sent.text("zweig"))), Set.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        var form = forms.withUnknown(Form.creating("").with(sent.typed()));
        if (form.isWrong("zweige")) {
            return forms.page(422, null, form, forms.ticked());
        }
        try {
            var made = activities.create(sent.text("kennung"), forms.details());
            return shell.see(ProcessingLinks.activity(made.id()), Flash.done("hinweis.verarbeitung.neu"));
        } catch (Problem refused) {
            return forms.page(422, null, forms.said(form, refused), forms.ticked());
        }
    }
}
