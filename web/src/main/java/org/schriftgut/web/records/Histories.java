package org.schriftgut.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Page;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.oversight.History;
import org.schriftgut.oversight.HistoryEntry;
import org.schriftgut.rights.Role;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;

/** The history of an object as sentences: who did what, when. */
@RequestScoped
public class Histories {

    @Inject
    Shell shell;

    @Inject
    History history;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    Sentences sentences;

    @Inject
    Clock clock;

    public Panel.History ofPlace(PlaceView place, int page) {
        var found = history.ofPlace(place.id(), Lists.paging(page, Lists.HISTORY_SIZE));
        return panel(found, place.id(), page, Links.place(place));
    }

    public Panel.History ofDocument(UUID document, int page) {
        var found = history.ofDocument(document, Lists.paging(page, Lists.HISTORY_SIZE));
        return panel(found, document, page, Links.document(document));
    }

    /** @param shown the object whose page this is; acts on what lies in it name what they were done to */
    private Panel.History panel(Page<HistoryEntry> found, UUID shown, int page, String address) {
        var inside = inside(found.items(), shown);
        var entries = found.items().stream()
                .map(entry -> entry(entry, inside.getOrDefault(entry.objectId(), "")))
                .toList();
        return new Panel.History(entries, Lists.pager(found, page, address + "/verlauf"), readers(shown));
    }

    /** Who read it in the last month, for those who may ask the log. */
    private String readers(UUID shown) {
        return shell.person().has(Role.RECORDS_MANAGER)
                ? "/ui/admin/protokoll?tat=READ&objekt=" + shown + "&von="
                        + OfficeTime.today(clock).minusMonths(1)
                : "";
    }

    private Panel.History.Entry entry(HistoryEntry entry, String object) {
        var sentence = sentences.of(entry);
        var told = entry.erased() ? shell.texts().get("verlauf.geloescht", sentence) : sentence;
        var who = entry.actor() == null ? shell.texts().get("person.system") : entry.actor();
        return new Panel.History.Entry(
                entry.at(),
                who,
                entry.onBehalfOf() == null ? "" : entry.onBehalfOf(),
                object.isEmpty() || sentences.namesObject(entry)
                        ? told
                        : shell.texts().get("verlauf.bei", told, object),
                sentences.changes(entry),
                entry.position() == null ? "" : Links.proof(entry.id()));
    }

    /** What lies inside, by its name. */
    private Map<UUID, String> inside(List<HistoryEntry> entries, UUID shown) {
        Set<UUID> ids = entries.stream()
                .map(HistoryEntry::objectId)
                .filter(id -> !id.equals(shown))
                .collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        places.readable(ids).forEach((id, place) -> names.put(id, Lines.reference(place) + " " + place.subject()));
        documents.readable(ids).forEach((id, document) -> names.put(id, document.subject()));
        return names;
    }
}
