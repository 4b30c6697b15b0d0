package org.schriftgut.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Paging;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentState;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.ReadText;
import org.schriftgut.document.Texts;
import org.schriftgut.dossier.PlaceState;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.web.page.Badge;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.State;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Lines of lists. */
@RequestScoped
public class Lines {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    Texts readTexts;

    public List<DossierLine> dossiers(List<PlaceView> found) {
        return found.stream().map(this::dossier).toList();
    }

    private DossierLine dossier(PlaceView place) {
        return new DossierLine(
                place.id().toString(),
                place.referenceNumber(),
                place.subject(),
                state(place.state()),
                names.unit(place.keepingUnit()),
                places.inside(place.id(), Paging.first(1)).total(),
                place.changedAt());
    }

    /** Cases of one file, on its page. */
    public List<CaseLine> cases(List<PlaceView> found) {
        return found.stream().map(place -> caseFile(place, "")).toList();
    }

    /** Cases of many files; each line names its own, as far as the reader sees it. */
    public List<CaseLine> casesOfFiles(List<PlaceView> found) {
        var files = places.readable(found.stream().map(PlaceView::dossier).collect(Collectors.toSet()));
        return found.stream()
                .map(place -> {
                    var file = files.get(place.dossier());
                    return caseFile(place, file == null ? "" : file.referenceNumber() + " " + file.subject());
                })
                .toList();
    }

    private CaseLine caseFile(PlaceView place, String file) {
        return new CaseLine(
                place.id().toString(),
                reference(place),
                place.subject(),
                file,
                state(place.state()),
                names.unit(place.leadUnit()),
                documents.at(place.id(), Paging.first(1)).total(),
                place.changedAt());
    }

    public List<DocumentLine> documents(List<DocumentView> found) {
        var placeIds = found.stream().map(DocumentView::place).collect(Collectors.toSet());
        var lying = places.readable(placeIds);
        var read = readTexts.ofShown(
                found.stream().map(document -> document.current().id()).toList());
        names.prepare(
                found.stream().map(document -> document.current().createdBy()).toList());
        return found.stream()
                .map(document -> document(document, lying.get(document.place()), read))
                .toList();
    }

    private DocumentLine document(DocumentView document, PlaceView place, Map<UUID, ReadText> read) {
        var version = document.current();
        var text = read.get(version.id());
        return new DocumentLine(
                document.id().toString(),
                number(document, place),
                document.subject(),
                FileKind.ofMediaType(text == null ? version.mediaType() : text.mediaType()),
                version.number(),
                version.sizeBytes(),
                names.person(version.createdBy()),
                document.changedAt(),
                notes(document, text));
    }

    /** What should strike the eye beside a subject. */
    public List<Badge> notes(DocumentView document, ReadText text) {
        var notes = new ArrayList<Badge>();
        if (document.state() != DocumentState.FILED) {
            notes.add(new Badge(shell.texts().of(document.state()), Tone.INFO));
        }
        var attachments = document.attachments().size();
        if (attachments > 0) {
            notes.add(new Badge(shell.texts().get("dokument.anlagen", attachments), Tone.NEUTRAL));
        }
        if (text != null && text.problem() != null) {
            notes.add(new Badge(shell.texts().get("dokument.unlesbar"), Tone.WARNING));
        }
        return notes;
    }

    /** Number of a document: that of its place, a dash, its own (R012). */
    public static String number(DocumentView document, PlaceView place) {
        return place == null ? String.valueOf(document.number()) : reference(place) + "-" + document.number();
    }

    /** Geschäftszeichen of a case, Aktenzeichen of a dossier. */
    public static String reference(PlaceView place) {
        return place.businessReference() == null ? place.referenceNumber() : place.businessReference();
    }

    public static State state(PlaceState state) {
        return switch (state) {
            case OPEN -> State.OPEN;
            case SUSPENDED -> State.SUSPENDED;
            case WORK_ENDED -> State.WORK_ENDED;
            case CLOSED -> State.CLOSED;
            case OFFERED -> State.OFFERED;
            case TRANSFERRED -> State.TRANSFERRED;
            case DESTROYED -> State.DESTROYED;
            case CANCELLED -> State.CANCELLED;
        };
    }
}
