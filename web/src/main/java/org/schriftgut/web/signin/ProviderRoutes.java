package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schriftgut.approval.ApprovalState;
import org.schriftgut.approval.ApprovalView;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.federation.ClaimMapping;
import org.schriftgut.federation.IdentityProviders;
import org.schriftgut.federation.ProviderSettings;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.web.approval.ApprovalLines;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The provider a tenant's people sign in with, for administrators. */
@Path("/admin/anmeldedienst")
@RequestScoped
public class ProviderRoutes {

    private static final String ADDRESS = "/ui/admin/anmeldedienst";
    private static final String CALLBACK = "/ui/anmelden/extern/zurueck";

    /** Fields of the feature, and of the form that fills them. */
    private static final Map<String, String> FIELDS = Map.of(
            "issuer", "aussteller",
            "clientId", "kennung",
            "clientSecret", "kennwort-client",
            "mapping.login", "anspruch-anmeldename",
            "mapping.name", "anspruch-name",
            "mapping.unit", "anspruch-stelle",
            "mapping.role", "anspruch-rolle",
            "mapping.roleWords", "zuordnung");

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    IdentityProviders providers;

    @Inject
    Approvals approvals;

    @Inject
    RoleWords words;

    /** What a second person has agreed to stands in the form again, so that it can be sent again as it was. */
    @GET
    public Response page() {
        var settings = agreed().map(ApprovalView::content)
                .map(ProviderSettings::read)
                .or(providers::settings)
                .orElse(new ProviderSettings("", "", ClaimMapping.USUAL, false, true));
        return page(
                200,
                Form.creating("").with(stored(settings)),
                chosen(settings.active(), settings.createsPeople()),
                providers.settings().isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set() {
        var mapping = new ClaimMapping(
                sent.text("anspruch-anmeldename"),
                sent.text("anspruch-name"),
                sent.orNull("anspruch-stelle"),
                sent.orNull("anspruch-rolle"),
                words.read(sent.text("zuordnung")));
        var wanted = new ProviderSettings(
                sent.text("aussteller").strip(), sent.text("kennung"), mapping, sent.has("legtAn"), sent.has("aktiv"));
        try {
            var request = providers.set(wanted, sent.text("kennwort-client"));
            return shell.see(
                    ADDRESS, Flash.done(request.isPresent() ? "hinweis.dienst.wartet" : "hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(
                    422,
                    said(Form.creating("").with(sent.typed()), refused.findings()),
                    chosen(wanted.active(), wanted.createsPeople()),
                    providers.settings().isPresent());
        }
    }

    private Form said(Form form, List<Finding> findings) {
        var texts = shell.texts();
        if (findings.isEmpty()) {
            return form.withError("", texts.get("falsch.form"));
        }
        var shown = form;
        for (var finding : findings) {
            var field = FIELDS.getOrDefault(finding.where(), "");
            shown = shown.withError(field, texts.get(field.isEmpty() ? "falsch.form" : "falsch.dienst." + field));
        }
        return shown;
    }

    private Map<String, String> stored(ProviderSettings settings) {
        var mapping = settings.mapping();
        var values = new HashMap<String, String>();
        values.put("aussteller", settings.issuer());
        values.put("kennung", settings.clientId());
        values.put("anspruch-anmeldename", mapping.login());
        values.put("anspruch-name", mapping.name());
        values.put("anspruch-stelle", mapping.unit() == null ? "" : mapping.unit());
        values.put("anspruch-rolle", mapping.role() == null ? "" : mapping.role());
        values.put("zuordnung", words.shown(mapping.roleWords()));
        return values;
    }

    private static Set<String> chosen(boolean active, boolean createsPeople) {
        var chosen = new HashSet<String>();
        if (active) {
            chosen.add("aktiv");
        }
        if (createsPeople) {
            chosen.add("legtAn");
        }
        return chosen;
    }

    private Stream<ApprovalView> asked() {
        return approvals.mine().stream().filter(request -> request.kind().equals(ActOfPower.IDENTITY_PROVIDER.kind()));
    }

    private Optional<ApprovalView> agreed() {
        return asked().filter(request -> request.state() == ApprovalState.APPROVED)
                .findFirst();
    }

    private ProviderPage.Waiting waiting() {
        return agreed().or(() -> asked().filter(request -> request.state() == ApprovalState.ASKED)
                        .findFirst())
                .map(request -> new ProviderPage.Waiting(
                        ApprovalLines.address(request.id()),
                        request.state() == ApprovalState.APPROVED,
                        request.content().get("secret") != null))
                .orElse(null);
    }

    private Response page(int status, Form form, Set<String> chosen, boolean known) {
        var frame = shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("dienst.titel"));
        return shell.page(status, Html.of(new ProviderPage(frame, form, chosen, known, waiting(), CALLBACK)));
    }
}
