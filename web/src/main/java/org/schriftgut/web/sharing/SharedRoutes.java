package org.schriftgut.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.sharing.ReceivedShares;
import org.schriftgut.sharing.SharedDocument;
import org.schriftgut.sharing.SharedPlace;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.why.ProofNames;
import org.schriftgut.web.why.ProofTexts;

/** Dossiers of other authorities that are shared with the reader's unit. */
@Path("/freigegeben")
@RequestScoped
public class SharedRoutes {

    private static final String ADDRESS = "/ui/freigegeben";

    @Inject
    Shell shell;

    @Inject
    ReceivedShares received;

    @Inject
    ProofNames names;

    @GET
    public Response list() {
        return shell.page(Html.of(new SharedPage(
                shell.frame().page(MenuEntry.NONE, shell.texts().get("freigegeben.titel")),
                received.mine().stream()
                        .map(share -> ShareForms.line(share, share.isActive() ? ADDRESS + "/" + share.id() : ""))
                        .toList())));
    }

    @GET
    @Path("{id}")
    public Response dossier(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var found = received.dossier(id);
        var documents = received.documents(id, Lists.paging(page, Lists.SIZE));
        var texts = shell.texts();
        var dossier = found.dossier();
        var reasons = new ProofTexts(Locale.forLanguageTag(texts.language()), names.load()::of);
        return shell.page(Html.of(new SharedDossierPage(
                shell.frame()
                        .page(
                                MenuEntry.NONE,
                                dossier.reference() + " " + dossier.details().subject(),
                                new Crumb(texts.get("freigegeben.titel"), ADDRESS)),
                ShareForms.line(found.share(), ""),
                dossier.reference(),
                dossier.details().subject(),
                Lines.state(dossier.state()),
                found.places().stream().map(this::place).toList(),
                documents.items().stream()
                        .map(document -> document(id, document))
                        .toList(),
                Lists.pager(documents, page, ADDRESS + "/" + id),
                reasons.because(found.reading().proof(), shell.person().displayName()))));
    }

    private SharedDossierPage.Place place(SharedPlace place) {
        return new SharedDossierPage.Place(
                shell.texts().of(place.kind()),
                place.reference(),
                place.details().subject(),
                Lines.state(place.state()));
    }

    private static SharedDossierPage.Document document(UUID share, SharedDocument document) {
        return new SharedDossierPage.Document(
                document.number(),
                document.details().subject(),
                document.details().type(),
                document.files().stream()
                        .map(file -> new SharedDossierPage.File(
                                "/api/v1/shared/" + share + "/versions/"
                                        + file.version().id() + "/content",
                                file.version().fileName(),
                                file.version().sizeBytes()))
                        .toList());
    }
}
