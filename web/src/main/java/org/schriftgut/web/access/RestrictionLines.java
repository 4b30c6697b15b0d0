package org.schriftgut.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schriftgut.document.DocumentRestrictions;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceRestrictions;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.RestrictionView;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.shell.Shell;

/** Says that processing is restricted, since when and why. */
@RequestScoped
public class RestrictionLines {

    @Inject
    Shell shell;

    @Inject
    PlaceRestrictions places;

    @Inject
    DocumentRestrictions documents;

    /** The mark beside the state, without the reason, which may be long. */
    public String mark(PlaceView place) {
        return place.restriction() == null
                ? ""
                : shell.texts()
                        .get(
                                "einschraenkung.marke",
                                shell.texts().minute(places.get(place.id()).since()));
    }

    /** @param restriction null: nothing is said, and nothing is asked */
    String ofPlace(UUID id, UUID restriction) {
        return restriction == null ? "" : said(places.get(id));
    }

    /** @param restriction null: nothing is said, and nothing is asked */
    public String ofDocument(UUID id, UUID restriction) {
        return restriction == null ? "" : said(documents.get(id));
    }

    /** The form for who may set or lift it; null for others. */
    Panel.Access.Restriction form(PlaceView place) {
        return place.mayRestrict()
                ? new Panel.Access.Restriction(
                        "/ui/einschraenkung/ablage/" + place.id(), ofPlace(place.id(), place.restriction()))
                : null;
    }

    /** The form for who may set or lift it; null for others. */
    Panel.Access.Restriction form(DocumentView document) {
        return document.mayRestrict()
                ? new Panel.Access.Restriction(
                        "/ui/einschraenkung/dokument/" + document.id(),
                        ofDocument(document.id(), document.restriction()))
                : null;
    }

    private String said(RestrictionView found) {
        return shell.texts().get("einschraenkung.gilt", shell.texts().minute(found.since()), found.reason());
    }
}
