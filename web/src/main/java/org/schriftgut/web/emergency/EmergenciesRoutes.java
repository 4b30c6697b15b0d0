package org.schriftgut.web.emergency;

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
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.emergency.Emergencies;
import org.schriftgut.emergency.EmergencyFault;
import org.schriftgut.emergency.EmergencyView;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Emergency access (R101): taking it, and looking after it. */
@Path("/notzugriff")
@RequestScoped
public class EmergenciesRoutes {

    private static final String ADDRESS = "/ui/notzugriff";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Emergencies emergencies;

    @Inject
    Names names;

    @GET
    public Response list() {
        return page(200, Form.creating("").with(sent.typed()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open() {
        try {
            var opened = emergencies.open(sent.orNull("zeichen"), sent.orNull("grund"));
            return opened.dossier() == null
                    ? shell.see(ADDRESS, Flash.failed("hinweis.notzugriff.nichts"))
                    : shell.see("/ui/akte/" + opened.dossier(), Flash.done("hinweis.notzugriff"));
        } catch (Problem refused) {
            return page(422, said(Form.creating("").with(sent.typed()), refused));
        }
    }

    @POST
    @Path("{id}/beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        emergencies.end(id);
        return shell.see(ADDRESS, Flash.done("hinweis.notzugriff.ende"));
    }

    @POST
    @Path("{id}/pruefen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id) {
        emergencies.review(id, sent.orNull("vermerk"));
        return shell.see(ADDRESS, Flash.done("hinweis.notzugriff.geprueft"));
    }

    private Form said(Form form, Problem refused) {
        var texts = shell.texts();
        if (refused.kind() == Kind.WRONG_STATE) {
            return refused.is(EmergencyFault.READABLE_ALREADY)
                    ? form.withError("zeichen", texts.get("falsch.notzugriff.schon"))
                    : form.withError("", texts.get("falsch.notzugriff.niemand"));
        }
        if (refused.kind() == Kind.INVALID) {
            return sent.orNull("zeichen") == null
                    ? form.withError("zeichen", texts.get("falsch.notzugriff.zeichen"))
                    : form.withError("grund", texts.get("falsch.notzugriff.grund"));
        }
        throw refused;
    }

    private Response page(int status, Form form) {
        return shell.page(
                status,
                Html.of(new EmergencyPage(
                        shell.frame()
                                .page(EmergencyMenu.EMERGENCIES, shell.texts().get("notzugriff.titel")),
                        emergencies.list().stream().map(this::line).toList(),
                        form,
                        emergencies.mayOpen())));
    }

    private EmergencyPage.Line line(EmergencyView found) {
        var isMine = found.account().equals(shell.person().id());
        var standing = found.until() == null
                ? "nichts"
                : found.holds() ? "gilt" : found.endedAt() == null ? "vorbei" : "beendet";
        return new EmergencyPage.Line(
                names.person(found.account()),
                found.reference(),
                isMine && found.holds() ? "/ui/akte/" + found.dossier() : "",
                found.reason(),
                found.openedAt(),
                found.until(),
                shell.texts().get("notzugriff." + standing),
                found.holds() ? Tone.WARNING : Tone.NEUTRAL,
                found.holds() ? ADDRESS + "/" + found.id() + "/beenden" : "",
                found.reviewedAt() == null && emergencies.mayReview() && !isMine
                        ? ADDRESS + "/" + found.id() + "/pruefen"
                        : "",
                found.reviewedAt() == null
                        ? ""
                        : shell.texts()
                                .get(
                                        "notzugriff.geprueft",
                                        names.person(found.reviewedBy()),
                                        shell.texts().minute(found.reviewedAt()),
                                        found.remark()));
    }
}
