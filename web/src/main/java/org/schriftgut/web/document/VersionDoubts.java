package org.schriftgut.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.records.Twins;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Whether a new version may be a mistake of its sender. */
@RequestScoped
public class VersionDoubts {

    @Inject
    Shell shell;

    @Inject
    Storage storage;

    @Inject
    Dossiers dossiers;

    @Inject
    Names names;

    @Inject
    Trails trails;

    @Inject
    Twins twins;

    /** What was sent and is not filed yet. */
    record Waiting(UUID staged, String fileName, String comment, String key) {}

    /**
     * The page that asks, if there is something to ask.
     *
     * @param seen number of the version the sender saw
     * @param withContent whether the same content elsewhere matters, or was confirmed already
     */
    Optional<VersionDoubtPage> about(DocumentView document, Waiting waiting, int seen, boolean withContent) {
        var reasons = new ArrayList<String>();
        var newer = newer(document, seen);
        if (!newer.isEmpty()) {
            reasons.add(newer);
        }
        var elsewhere = new ArrayList<Crumb>();
        if (withContent) {
            same(document, waiting).ifPresent(reasons::add);
            twins.ofStaged(waiting.staged()).stream()
                    .filter(twin -> !twin.document().equals(document.id()))
                    .forEach(twin -> elsewhere.add(new Crumb(twin.label(), twin.href())));
        }
        return reasons.isEmpty() && elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(page(document, waiting, reasons, elsewhere));
    }

    /** What was filed since that version; empty if nothing. */
    String newer(DocumentView document, int seen) {
        var newest = document.current();
        return newest.number() <= seen
                ? ""
                : shell.texts()
                        .get(
                                "fassung.inzwischen",
                                seen,
                                newest.number(),
                                names.person(newest.createdBy()),
                                shell.texts().minute(newest.createdAt()));
    }

    private Optional<String> same(DocumentView document, Waiting waiting) {
        var sha256 = storage.staged(waiting.staged()).sha256Hex();
        return document.parts().get(0).versions().stream()
                .filter(version -> version.sha256().equals(sha256))
                .findFirst()
                .map(version -> shell.texts().get("fassung.dieselbe", version.number()));
    }

    private VersionDoubtPage page(DocumentView document, Waiting waiting, List<String> reasons, List<Crumb> elsewhere) {
        var place = dossiers.get(document.place());
        var newest = document.current().number();
        return new VersionDoubtPage(
                shell.frame()
                        .page(PlanMenu.PLAN, shell.texts().get("fassung.zweifel"))
                        .along(trails.to(place)),
                Lines.number(document, place),
                document.subject(),
                newest + 1,
                reasons,
                elsewhere,
                Links.document(document.id()) + "/fassung-neu",
                List.of(
                        new Option("staged", waiting.staged().toString()),
                        new Option("name", waiting.fileName()),
                        new Option("bemerkung", waiting.comment()),
                        new Option("_key", waiting.key()),
                        new Option("gesehen", String.valueOf(newest))),
                Links.document(document.id()));
    }
}
