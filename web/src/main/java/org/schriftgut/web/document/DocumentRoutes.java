package org.schriftgut.web.document;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentAccess;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.document.PartView;
import org.schriftgut.document.ReadText;
import org.schriftgut.document.Texts;
import org.schriftgut.document.VersionView;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.web.access.AccessForms;
import org.schriftgut.web.access.AccessPanels;
import org.schriftgut.web.access.RestrictionLines;
import org.schriftgut.web.page.Badge;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.records.Facts;
import org.schriftgut.web.records.Histories;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** A document with one of its versions, or one of its attachments, in view. */
@Path("/dokument/{id}")
@RequestScoped
public class DocumentRoutes {

    @Inject
    Shell shell;

    @Inject
    Documents documents;

    @Inject
    Dossiers dossiers;

    @Inject
    Texts readTexts;

    @Inject
    Lines lines;

    @Inject
    Names names;

    @Inject
    RestrictionLines restrictions;

    @Inject
    Trails trails;

    @Inject
    Facts facts;

    @Inject
    Histories histories;

    @Inject
    Previews previews;

    @Inject
    PartPanels parts;

    @Inject
    AccessPanels access;

    @Inject
    AccessForms forms;

    @Inject
    DocumentAccess documentAccess;

    @Inject
    Sent sent;

    /** What of a document is in view: a version by number, or an attachment by id. */
    private record Shown(DocumentView document, PartView part, VersionView version) {

        boolean isAttachment() {
            return part.ordinal() > 0;
        }
    }

    @GET
    public Response versions(
            @PathParam("id") UUID id,
            @QueryParam("fassung") @DefaultValue("0") int number,
            @QueryParam("anlage") UUID part,
            @QueryParam("blatt") @DefaultValue("1") int sheet) {
        var shown = shown(id, number, part);
        return page(shown, parts.versions(shown.document(), shown.version()), sheet);
    }

    @GET
    @Path("metadaten")
    public Response metadata(@PathParam("id") UUID id, @QueryParam("fassung") @DefaultValue("0") int number) {
        var shown = shown(id, number, null);
        return page(shown, facts.panel(shown.document(), shown.version()), 1);
    }

    @GET
    @Path("verlauf")
    public Response history(
            @PathParam("id") UUID id,
            @QueryParam("fassung") @DefaultValue("0") int number,
            @QueryParam("seite") @DefaultValue("1") int page) {
        var shown = shown(id, number, null);
        return page(shown, histories.ofDocument(id, page), 1);
    }

    @GET
    @Path("anlagen")
    public Response attachments(@PathParam("id") UUID id, @QueryParam("fassung") @DefaultValue("0") int number) {
        var shown = shown(id, number, null);
        return page(shown, parts.attachments(shown.document()), 1);
    }

    @GET
    @Path("rechte")
    public Response access(@PathParam("id") UUID id, @QueryParam("person") @DefaultValue("") String login) {
        var shown = shown(id, 0, null);
        return page(shown, access.of(shown.document(), login), 1);
    }

    @POST
    @Path("rechte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeAccess(@PathParam("id") UUID id) {
        var document = documents.get(id);
        return forms.change(
                document.own(),
                document.protection(),
                (setting, marks) -> documentAccess.change(id, setting, marks, sent.version()),
                Links.document(id));
    }

    private Shown shown(UUID id, int number, UUID part) {
        var document = documents.get(id);
        var shownPart = document.parts().stream()
                .filter(known ->
                        part == null ? known.ordinal() == 0 : known.id().equals(part))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(RequestFault.NO_OBJECT));
        var version = shownPart.versions().stream()
                .filter(known -> number == 0 || known.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(RequestFault.NO_OBJECT));
        return new Shown(document, shownPart, version);
    }

    private Response page(Shown shown, Panel panel, int sheet) {
        var document = shown.document();
        var version = shown.version();
        var place = dossiers.get(document.place());
        var read = readTexts.of(version.id());
        var main = Lines.number(document, place);
        var number = shown.isAttachment() ? main + "." + shown.part().ordinal() : main;
        var title = shown.isAttachment() ? version.fileName() : document.subject();
        var way = new ArrayList<>(trails.to(place));
        if (shown.isAttachment()) {
            way.add(new Crumb(main + " " + document.subject(), Links.document(document.id())));
        }
        var preview = previews.of(document, shown.part(), version, read, sheet);
        return shell.page(Html.of(new DocumentPage(
                shell.frame().page(PlanMenu.PLAN, number + " " + title).along(way),
                document.id().toString(),
                number,
                title,
                FileKind.ofMediaType(Previews.mediaType(version, read)),
                version.fileName(),
                version.number(),
                newest(document, version),
                names.person(version.createdBy()),
                version.createdAt(),
                version.sizeBytes(),
                Links.download(version.id()),
                notes(document, read, preview),
                document.attachments().size(),
                newVersion(document, version),
                document.mayWrite(),
                preview,
                panel)));
    }

    /** What should strike the eye; why the text could not be read, unless the preview says it already. */
    private List<Badge> notes(DocumentView document, Optional<ReadText> read, Preview preview) {
        var isShown = !(preview instanceof Preview.None);
        var notes = new ArrayList<>(lines.notes(document, isShown ? null : read.orElse(null)));
        if (document.restriction() != null) {
            notes.add(new Badge(restrictions.ofDocument(document.id(), document.restriction()), Tone.BAD));
        }
        if (isShown) {
            read.map(ReadText::problem)
                    .ifPresent(problem -> notes.add(new Badge(previews.reason(problem), Tone.WARNING)));
        }
        return notes;
    }

    private static String newVersion(DocumentView document, VersionView version) {
        var main = document.current();
        var seen = main.part().equals(version.part()) ? version.number() : main.number();
        return document.may(RecordAct.ADD_VERSION)
                ? Links.document(document.id()) + "/fassung-neu?gesehen=" + seen
                : "";
    }

    /** Number of the newest version of the part in view. */
    private static int newest(DocumentView document, VersionView version) {
        return document.parts().stream()
                .filter(part -> part.id().equals(version.part()))
                .mapToInt(part -> part.current().number())
                .findFirst()
                .orElse(version.number());
    }
}
