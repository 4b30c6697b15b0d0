package org.schriftgut.index;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.common.Facade;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.PartView;
import org.schriftgut.document.Texts;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.search.index.IndexEntry;

/** Puts index entries together from the database, many at a time, in one reading transaction. */
@Facade
class EntryBuilder {

    /** Texts held at once: about 40 MB with the copy that is indexed, unless one document alone has more. */
    private static final long SLICE_CHARACTERS = 10_000_000;

    @Inject
    DocumentLists documents;

    @Inject
    Places places;

    @Inject
    FilePlans plans;

    @Inject
    Texts texts;

    /**
     * Builds the entries of documents and hands them on in slices: two hundred thousand-page files do not fit into memory
     * at once.
     *
     * @return ids of the entries handed on; documents that are gone have none
     */
    Set<String> ofDocuments(Collection<UUID> ids, Consumer<List<IndexEntry>> put) {
        var found = documents.readable(ids).values();
        var around = places.readable(found.stream()
                .flatMap(d -> Stream.of(d.place(), d.dossier()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var branches = branchesOf(around.values());
        var sizes = texts.characters(found.stream().flatMap(EntryBuilder::shown).toList());
        for (var slice : slices(
                found,
                document -> shown(document)
                        .mapToLong(version -> sizes.getOrDefault(version, 0L))
                        .sum(),
                SLICE_CHARACTERS)) {
            var read = texts.texts(slice.stream().flatMap(EntryBuilder::shown).toList());
            put.accept(slice.stream()
                    .map(document -> entry(document, around, read, branches))
                    .toList());
        }
        return found.stream().map(document -> IndexWork.document(document.id())).collect(Collectors.toSet());
    }

    private static Stream<UUID> shown(DocumentView document) {
        return document.parts().stream().map(part -> part.current().id());
    }

    /** The items in their order, cut where the next one would make a slice larger than wanted; none is empty. */
    static <T> List<List<T>> slices(Collection<T> items, ToLongFunction<T> size, long most) {
        var slices = new ArrayList<List<T>>();
        var filled = 0L;
        for (var item : items) {
            var more = size.applyAsLong(item);
            if (slices.isEmpty() || filled + more > most) {
                slices.add(new ArrayList<>());
                filled = 0;
            }
            slices.get(slices.size() - 1).add(item);
            filled += more;
        }
        return slices;
    }

    List<IndexEntry> ofPlaces(Collection<UUID> ids) {
        var found = places.readable(ids).values();
        var dossiers = places.readable(found.stream().map(PlaceView::dossier).collect(Collectors.toSet()));
        var branches = branchesOf(dossiers.values());
        return found.stream()
                .map(place -> entry(place, branches.getOrDefault(place.dossier(), List.of())))
                .toList();
    }

    private IndexEntry entry(
            DocumentView document,
            Map<UUID, PlaceView> around,
            Map<UUID, String> read,
            Map<UUID, List<String>> branches) {
        var place = around.get(document.place());
        var details = document.details();
        var letterDate = details.letterDate() == null
                ? LocalDate.ofInstant(document.createdAt(), OfficeTime.ZONE)
                : details.letterDate();
        var keywords = new LinkedHashMap<String, List<String>>();
        keywords.put(Fields.KIND, List.of(Fields.DOCUMENT));
        keywords.put(Fields.TYPE, List.of(details.type()));
        keywords.put(Fields.YEAR, List.of(String.valueOf(letterDate.getYear())));
        keywords.put(Fields.UNIT, List.of(place.leadUnit().toString()));
        keywords.put(Fields.BRANCH, branches.getOrDefault(document.dossier(), List.of()));
        keywords.put(IndexEntry.DATE, days(details.letterDate(), details.receiptDate(), details.dispatchDate()));
        if (details.foreignReference() != null) {
            keywords.put(IndexEntry.REFERENCE, List.of(details.foreignReference()));
        }
        return new IndexEntry(
                IndexWork.document(document.id()),
                scope(document.dossier(), document.place()),
                document.accessClass().toString(),
                document.changedAt().toEpochMilli(),
                details.subject(),
                body(document, read),
                keywords,
                Map.of());
    }

    /** Metadata first, so that a file nobody can read is still found by what people wrote about it. */
    private static String body(DocumentView document, Map<UUID, String> read) {
        var details = document.details();
        var lines = new ArrayList<String>();
        Stream.of(details.sender(), details.recipient(), details.foreignReference(), details.remark())
                .filter(Objects::nonNull)
                .forEach(lines::add);
        for (PartView part : document.parts()) {
            var version = part.current();
            lines.add(version.fileName());
            lines.add(read.getOrDefault(version.id(), ""));
        }
        var body = String.join("\n", lines);
        return body.length() <= Texts.MAX_CHARACTERS ? body : body.substring(0, Texts.MAX_CHARACTERS);
    }

    private static IndexEntry entry(PlaceView place, List<String> branch) {
        var references = new HashSet<String>();
        references.add(place.referenceNumber());
        if (place.businessReference() != null) {
            references.add(place.businessReference());
        }
        var details = place.details();
        var body = Stream.concat(Stream.of(details.remark(), details.paperLocation()), details.keywords().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new IndexEntry(
                IndexWork.place(place.id()),
                scope(place.dossier(), place.id()),
                place.accessClass().toString(),
                place.changedAt().toEpochMilli(),
                details.subject(),
                body,
                Map.of(
                        Fields.KIND, List.of(place.kind().name()),
                        Fields.YEAR,
                                List.of(String.valueOf(LocalDate.ofInstant(place.createdAt(), OfficeTime.ZONE)
                                        .getYear())),
                        Fields.UNIT, List.of(place.leadUnit().toString()),
                        Fields.BRANCH, branch,
                        IndexEntry.DATE, days(details.termFrom(), details.termTo()),
                        IndexEntry.REFERENCE, List.copyOf(references)),
                Map.of());
    }

    private static List<String> days(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .distinct()
                .toList();
    }

    private Map<UUID, List<String>> branchesOf(Collection<PlaceView> around) {
        var byEntry = new HashMap<UUID, List<String>>();
        var byDossier = new HashMap<UUID, List<String>>();
        for (var place : around) {
            if (place.planEntry() != null) {
                byDossier.put(place.id(), byEntry.computeIfAbsent(place.planEntry(), this::branch));
            }
        }
        return byDossier;
    }

    private List<String> branch(UUID planEntry) {
        return plans.path(planEntry).stream()
                .map(EntryView::id)
                .map(UUID::toString)
                .toList();
    }

    private static String scope(UUID dossier, UUID place) {
        return (dossier == null ? place : dossier).toString();
    }
}
