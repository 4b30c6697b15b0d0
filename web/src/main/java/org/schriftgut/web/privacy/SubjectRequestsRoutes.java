package org.schriftgut.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.privacy.SubjectAnswers;
import org.schriftgut.privacy.SubjectMark;
import org.schriftgut.privacy.SubjectPartView;
import org.schriftgut.privacy.SubjectRequestView;
import org.schriftgut.privacy.SubjectRequests;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Notice;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Requests of people for what is kept about them (GDPR, article 15): coordinating them, and answering for a unit. */
@Path("/auskunft")
@RequestScoped
public class SubjectRequestsRoutes {

    private static final String ADDRESS = "/ui/auskunft";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    SubjectRequests requests;

    @Inject
    SubjectAnswers answers;

    @Inject
    Names names;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open() {
        try {
            var words = Arrays.stream(sent.text("suchworte").split("\\R"))
                    .map(String::strip)
                    .toList();
            var opened = requests.open(sent.orNull("person"), words, sent.date("eingang"));
            return shell.see(ADDRESS + "/" + opened.id(), Flash.done("hinweis.auskunft"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(422, said(Form.creating("").with(sent.typed()), refused));
        }
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var found = requests.get(id);
        var texts = shell.texts();
        var answered = found.units().stream().allMatch(part -> part.finishedAt() != null);
        return shell.page(Html.of(new SubjectRequestPage(
                shell.frame().page(PrivacyMenu.SUBJECT_REQUESTS, texts.get("auskunft.zu", found.subject())),
                List.of(
                        Panel.Metadata.Fact.of(texts.get("auskunft.worte"), String.join(", ", found.words())),
                        Panel.Metadata.Fact.of(texts.get("auskunft.eingang"), texts.day(found.receivedOn())),
                        Panel.Metadata.Fact.of(texts.get("auskunft.frist"), texts.day(found.dueOn()))),
                found.units().stream().map(this::line).toList(),
                answered ? "/api/v1/subject-requests/" + id + "/export.zip" : "",
                found.closedAt() == null ? ADDRESS + "/" + id + "/schliessen" : "")));
    }

    @POST
    @Path("{id}/schliessen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id) {
        requests.close(id);
        return shell.see(ADDRESS, Flash.done("hinweis.auskunft.geschlossen"));
    }

    @GET
    @Path("teil/{id}")
    public Response part(@PathParam("id") UUID id) {
        return part(200, id, hit -> hit, Notice.NONE);
    }

    /** @param typed puts what was typed and refused in place of what is kept */
    private Response part(int status, UUID id, UnaryOperator<SubjectPartPage.Line> typed, Notice refused) {
        var part = answers.get(id);
        var texts = shell.texts();
        var frame = shell.frame().page(PrivacyMenu.SUBJECT_REQUESTS, texts.get("auskunft.zu", part.subject()));
        return shell.page(
                status,
                Html.of(new SubjectPartPage(
                        refused.isPresent() ? frame.saying(refused) : frame,
                        part.subject(),
                        List.of(
                                Panel.Metadata.Fact.of(texts.get("auskunft.stelle"), names.unit(part.unit())),
                                Panel.Metadata.Fact.of(texts.get("auskunft.frist"), texts.day(part.dueOn()))),
                        part.hits().stream()
                                .map(hit -> hit(hit, part.finishedAt() != null))
                                .map(typed)
                                .toList(),
                        part.finishedAt() == null ? address(id) : "",
                        Arrays.stream(SubjectMark.values())
                                .map(mark -> new Option(mark.name(), texts.of(mark)))
                                .toList())));
    }

    @POST
    @Path("teil/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("id") UUID id) {
        try {
            answers.mark(id, sent.id("satz"), sent.choice("marke", SubjectMark.class), sent.orNull("grund"));
            return shell.see(address(id), Flash.done("hinweis.auskunft.gemerkt"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return part(422, id, this::asTyped, Notice.failed(shell.texts().get("falsch.auskunft.grund")));
        }
    }

    private SubjectPartPage.Line asTyped(SubjectPartPage.Line hit) {
        return hit.id().equals(sent.text("satz"))
                ? new SubjectPartPage.Line(
                        hit.id(),
                        hit.reference(),
                        hit.subject(),
                        hit.href(),
                        hit.category(),
                        sent.text("marke"),
                        sent.text("grund"))
                : hit;
    }

    @POST
    @Path("teil/{id}/fertig")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(@PathParam("id") UUID id) {
        try {
            answers.finish(id);
            return shell.see(ADDRESS, Flash.done("hinweis.auskunft.fertig"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(address(id), Flash.failed("falsch.auskunft.offen"));
        }
    }

    private Form said(Form form, Problem refused) {
        var where =
                refused.findings().isEmpty() ? "" : refused.findings().get(0).where();
        return switch (where) {
            case "words" -> form.withError("suchworte", shell.texts().get("falsch.auskunft.worte"));
            case "receivedOn", "eingang" ->
                form.withError("eingang", shell.texts().get("falsch.auskunft.eingang"));
            default -> form.withError("person", shell.texts().get("falsch.auskunft.person"));
        };
    }

    private Response page(int status, Form form) {
        var coordinates = shell.person().has(Role.PRIVACY_OFFICER);
        return shell.page(
                status,
                Html.of(new SubjectRequestsPage(
                        shell.frame()
                                .page(
                                        PrivacyMenu.SUBJECT_REQUESTS,
                                        shell.texts().get("auskunft.titel")),
                        coordinates ? requests.list().stream().map(this::line).toList() : List.of(),
                        answers.mine().stream().map(this::line).toList(),
                        form,
                        coordinates)));
    }

    private SubjectRequestsPage.Line line(SubjectRequestView found) {
        var waiting =
                found.units().stream().filter(part -> part.finishedAt() == null).count();
        var standing = found.closedAt() != null
                ? shell.texts().get("auskunft.geschlossen")
                : shell.texts().get("auskunft.wartet", waiting);
        return new SubjectRequestsPage.Line(
                found.subject(),
                ADDRESS + "/" + found.id(),
                "",
                found.dueOn(),
                standing,
                found.closedAt() == null && waiting > 0 ? Tone.INFO : Tone.GOOD);
    }

    private SubjectRequestsPage.Line line(SubjectPartView part) {
        return new SubjectRequestsPage.Line(
                part.subject(),
                address(part.id()),
                names.unit(part.unit()),
                part.dueOn(),
                shell.texts().get(part.finishedAt() == null ? "auskunft.offen" : "auskunft.beantwortet"),
                part.finishedAt() == null ? Tone.INFO : Tone.GOOD);
    }

    private SubjectRequestPage.Line line(SubjectRequestView.Part part) {
        return new SubjectRequestPage.Line(
                names.unit(part.unit()),
                part.hits(),
                part.handedOut(),
                part.withheld(),
                shell.texts().get(part.finishedAt() == null ? "auskunft.offen" : "auskunft.beantwortet"),
                part.finishedAt() == null ? Tone.INFO : Tone.GOOD);
    }

    /** @param answered shows the decision as a word; before that the form needs its name */
    private SubjectPartPage.Line hit(SubjectPartView.Hit hit, boolean answered) {
        var mark = hit.mark() == null
                ? ""
                : answered ? shell.texts().of(hit.mark()) : hit.mark().name();
        return new SubjectPartPage.Line(
                hit.id().toString(),
                hit.reference(),
                hit.subject(),
                href(hit),
                category(hit),
                mark,
                hit.reason() == null ? "" : hit.reason());
    }

    /** Places have names of ours, documents what people call them. */
    private String category(SubjectPartView.Hit hit) {
        if (hit.document() == null) {
            return shell.texts().of(PlaceKind.valueOf(hit.category()));
        }
        return hit.category() == null ? "–" : hit.category();
    }

    private static String href(SubjectPartView.Hit hit) {
        if (hit.document() != null) {
            return Links.document(hit.document());
        }
        return (hit.category().endsWith("CASE") ? "/ui/vorgang/" : "/ui/akte/") + hit.place();
    }

    private static String address(UUID part) {
        return ADDRESS + "/teil/" + part;
    }
}
