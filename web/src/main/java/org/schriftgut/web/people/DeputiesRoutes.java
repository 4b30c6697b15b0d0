package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.access.AccessReport;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.DeputyView;
import org.schriftgut.organisation.NameDeputy;
import org.schriftgut.organisation.OrganisationFault;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.plan.PlanEntries;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.security.Gate;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Suggestion;

/** Deputies of the person, and the switch between acting for oneself and for another. */
@Path("/vertretungen")
@RequestScoped
public class DeputiesRoutes {

    private static final String ADDRESS = "/ui/vertretungen";
    private static final int MAX_SUGGESTED = 12;

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Deputies deputies;

    @Inject
    EntryAccesses entries;

    @Inject
    FilePlans plans;

    @Inject
    PlanEntries planEntries;

    @Inject
    Sessions sessions;

    @Inject
    Names names;

    @Inject
    AccessReport people;

    @Context
    HttpServletRequest request;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name() {
        var form = Form.creating("").with(sent.typed());
        try {
            entries.nameDeputy(new NameDeputy(
                    sent.login("fuer"),
                    sent.loginOrEmpty("wer"),
                    roles(),
                    branches(),
                    sent.has("persoenlich"),
                    sent.date("von"),
                    sent.date("bis")));
            return shell.see(ADDRESS, Flash.done("hinweis.vertretung"));
        } catch (Problem refused) {
            return page(422, said(form, refused));
        }
    }

    private Set<Role> roles() {
        try {
            return sent.all("rolle").stream().map(Role::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("rolle", RequestFault.NO_ROLE);
        }
    }

    /** Entries by their codes, separated by commas. */
    private Set<UUID> branches() {
        return sent.words("zweige").stream()
                .filter(code -> !code.isEmpty())
                .map(code -> planEntries.typed("zweige", code).id())
                .collect(Collectors.toSet());
    }

    /** People who may be meant by what somebody types. */
    @GET
    @Path("vorschlag")
    public Response suggest(@QueryParam("q") @DefaultValue("") String words) {
        return Suggestion.answer(people.colleagues(words, MAX_SUGGESTED).stream()
                .map(one -> new Suggestion(one.login(), one.displayName() + " (" + one.login() + ")"))
                .toList());
    }

    @POST
    @Path("{id}/beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        deputies.end(id);
        return shell.see(ADDRESS, Flash.done("hinweis.vertretung.ende"));
    }

    /** Field {@code vertretung}: the deputyship to act by, or nothing to act for oneself. */
    @POST
    @Path("wechseln")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change() {
        if (!(request.getAttribute(Gate.SESSION) instanceof SignedIn session)) {
            throw new Problem(Kind.FORBIDDEN, RequestFault.ONLY_BROWSER_SESSION);
        }
        sessions.standIn(session.id(), sent.id("vertretung"));
        return shell.see("/ui/");
    }

    private Form said(Form form, Problem refused) {
        if (refused.kind() != Kind.INVALID && refused.kind() != Kind.WRONG_STATE && refused.kind() != Kind.FORBIDDEN) {
            throw refused;
        }
        var texts = shell.texts();
        if (refused.code() instanceof OrganisationFault fault) {
            switch (fault) {
                case DEPUTY_CIRCLE:
                    return form.withError("wer", texts.get("falsch.vertretung.kreis"));
                case DEPUTY_ALREADY:
                    return form.withError("wer", texts.get("falsch.vertretung.schon"));
                case DEPUTY_ADMINISTRATOR:
                    return form.withError("wer", texts.get("falsch.vertretung.administration"));
                case DEPUTY_PERSONAL:
                    return form.withError("fuer", texts.get("falsch.vertretung.persoenlich"));
                case DEPUTY_NOT_LED:
                    return form.withError("fuer", texts.get("falsch.vertretung.leitung"));
                case DEPUTY_NO_ROLE:
                    return form.withError("", texts.get("falsch.vertretung.rolle"));
                case DEPUTY_ACTING:
                    return form.withError("", texts.get("falsch.vertretung.handelnd"));
                default:
                    break;
            }
        }
        return switch (refused.findings().isEmpty()
                ? ""
                : refused.findings().get(0).where()) {
            case "deputy" -> form.withError("wer", texts.get("falsch.vertretung.wer"));
            case "principal" -> form.withError("fuer", texts.get("falsch.vertretung.wer"));
            case "zweige" -> form.withError("zweige", texts.get("falsch.pruefung.zweig"));
            case "lastDay", "bis" -> form.withError("bis", texts.get("falsch.vertretung.tage"));
            case "von" -> form.withError("von", texts.get("falsch.datum", sent.text("von")));
            default -> form.withError("", texts.get("falsch.form"));
        };
    }

    private Response page(int status, Form form) {
        return shell.page(
                status,
                Html.of(new DeputiesPage(
                        shell.frame().page(MenuEntry.NONE, shell.texts().get("vertretung.titel")),
                        deputies.mine().stream().map(this::line).toList(),
                        form,
                        roleOptions(),
                        Set.copyOf(sent.all("rolle")),
                        shell.person().has(Role.DEPARTMENT_LEAD))));
    }

    /** A lead names deputies for others too, whatever roles these have. */
    private List<Option> roleOptions() {
        var person = shell.person();
        return Arrays.stream(Role.values())
                .filter(role -> !role.isPowerful())
                .filter(role -> person.has(role) || person.has(Role.DEPARTMENT_LEAD))
                .map(role -> new Option(role.name(), shell.texts().of(role)))
                .toList();
    }

    private DeputiesPage.Line line(DeputyView deputy) {
        var isOver = deputy.endedAt() != null;
        var standing = isOver ? "vertretung.vorbei" : deputy.holds() ? "vertretung.gilt" : "vertretung.ruht";
        var takenOver =
                deputy.roles().stream().sorted().map(role -> shell.texts().of(role));
        var personal =
                deputy.withPersonal() ? Stream.of(shell.texts().get("vertretung.persoenlich")) : Stream.<String>of();
        return new DeputiesPage.Line(
                names.person(deputy.principal()),
                names.person(deputy.deputy()),
                Stream.concat(takenOver, personal).collect(Collectors.joining(", ")),
                deputy.branches().stream()
                        .map(branch -> Trails.title(plans.get(branch)))
                        .collect(Collectors.joining(", ")),
                deputy.firstDay(),
                deputy.lastDay(),
                deputy.mayEnd() ? ADDRESS + "/" + deputy.id() + "/beenden" : "",
                shell.texts().get(standing),
                deputy.holds() ? Tone.GOOD : Tone.NEUTRAL);
    }
}
