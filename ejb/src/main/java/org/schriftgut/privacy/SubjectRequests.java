package org.schriftgut.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.processing.ProcessingDetails;
import org.schriftgut.processing.RecordPurposes;
import org.schriftgut.rights.Role;

/** Requests of people for what is kept about them, for privacy officers who coordinate the answer (GDPR, article 15). */
@Facade
public class SubjectRequests {

    static final String OBJECT = "subjectrequest";

    private static final int MOST_WORDS = 10;
    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubjectSearch search;

    @Inject
    SubjectNews news;

    @Inject
    RecordPurposes purposes;

    @Inject
    DocumentLists documents;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Opens a request: searches all files, tells each unit with hits, and no one what was found.
     *
     * @param subject the person
     * @param words what to search for, each on its own: names, former names, numbers
     * @param receivedOn day the request came in, not to come
     * @throws Problem {@link Kind#FORBIDDEN}, {@link Kind#INVALID}, {@link Kind#UNAVAILABLE} while search does not answer
     */
    public SubjectRequestView open(String subject, List<String> words, LocalDate receivedOn) {
        access.require(Role.PRIVACY_OFFICER);
        var row = new SubjectRequestRow(ids.next());
        row.subject = DisplayText.required("subject", subject, 200);
        row.words = words == null
                ? new String[0]
                : words.stream()
                        .map(word -> DisplayText.optional("words", word, 100))
                        .filter(word -> word != null)
                        .distinct()
                        .toArray(String[]::new);
        if (row.words.length == 0 || row.words.length > MOST_WORDS) {
            throw Problem.invalid("words", PrivacyFault.WORDS_INVALID, MOST_WORDS);
        }
        if (receivedOn == null || receivedOn.isAfter(OfficeTime.today(clock))) {
            throw Problem.invalid("receivedOn", PrivacyFault.RECEIVED_ON_INVALID);
        }
        row.receivedOn = receivedOn;
        row.dueOn = receivedOn.plusMonths(1);
        row.openedBy = Caller.current().account();
        row.openedAt = clock.instant();
        entities.persist(row);
        entities.flush();
        // the system looks, so that units are found whose files the coordinator may not see; only counts leave this
        // method
        var counts = Caller.system(Caller.current().tenant())
                .call(() -> search.find(List.of(row.words), null).values().stream()
                        .collect(Collectors.groupingBy(hit -> hit.place().leadUnit(), Collectors.counting())));
        counts.forEach((unit, hits) -> part(row, unit, hits.intValue()));
        audit.record(
                Act.CREATED,
                AuditObject.of(OBJECT, row.id()),
                Changes.none()
                        .set("receivedOn", row.receivedOn)
                        .changedIds("units", null, counts.keySet())
                        .personal("subject", null, row.subject)
                        .personal("words", null, List.of(row.words)));
        return view(row);
    }

    /** All requests, the newest first. */
    public List<SubjectRequestView> list() {
        access.require(Role.PRIVACY_OFFICER);
        return entities
                .createQuery("select r from SubjectRequestRow r order by r.openedAt desc", SubjectRequestRow.class)
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** One request. */
    public SubjectRequestView get(UUID id) {
        return view(find(id, LockModeType.NONE));
    }

    /** Ends it: the person was answered. Units change nothing any more. */
    public SubjectRequestView close(UUID id) {
        var row = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.closedAt == null) {
            row.closedAt = clock.instant();
            entities.flush();
            audit.record(Act.CHANGED, AuditObject.of(OBJECT, id), Changes.none().set("closed", row.closedAt));
        }
        return view(row);
    }

    /**
     * What the units that have finished hand out; the log of the request and of each record says that it went out.
     *
     * @throws Problem {@link Kind#WRONG_STATE} while a unit has not answered
     */
    public List<HandedOut> beginExport(UUID id) {
        var row = find(id, LockModeType.NONE);
        if (parts(id).stream().anyMatch(part -> part.finishedAt == null)) {
            throw new Problem(Kind.WRONG_STATE, PrivacyFault.UNITS_OPEN);
        }
        var decided = entities.createQuery(
                        "select i, p.unitId from SubjectItemRow i, SubjectUnitRow p where p.id = i.partId"
                                + " and p.requestId = :request and i.mark = CONTAINED"
                                + " order by function('natural_key', i.reference), i.id",
                        Object[].class)
                .setParameter("request", row.id())
                .getResultList();
        var processing = purposes.of(decided.stream()
                .map(found -> ((SubjectItemRow) found[0]).placeId)
                .toList());
        var items = decided.stream()
                .map(found -> handedOut((SubjectItemRow) found[0], (UUID) found[1], processing))
                .toList();
        audit.record(Act.EXPORTED, AuditObject.of(OBJECT, id), Changes.none().set("records", items.size()));
        items.stream()
                .filter(item -> item.document() != null)
                .forEach(item -> audit.record(
                        Act.EXPORTED,
                        new AuditObject("document", item.document(), item.dossier()),
                        Changes.none().set("subjectRequest", id).changedIds("versions", null, item.versions())));
        return items;
    }

    /** The system reads around it: the coordinator may not see the dossier the document lies in. */
    private HandedOut handedOut(SubjectItemRow item, UUID unit, Map<UUID, List<ProcessingDetails>> processing) {
        var document = item.documentId == null
                ? null
                : Caller.system(Caller.current().tenant())
                        .call(() -> documents.readable(List.of(item.documentId)).get(item.documentId));
        return new HandedOut(
                item.documentId,
                document == null ? null : document.dossier(),
                item.reference,
                item.subject,
                item.category,
                unit,
                List.of(item.versions),
                processing.getOrDefault(item.placeId, List.of()));
    }

    private void part(SubjectRequestRow request, UUID unit, int hits) {
        var part = new SubjectUnitRow(ids.next());
        part.requestId = request.id();
        part.unitId = unit;
        part.hits = hits;
        entities.persist(part);
        entities.flush();
        news.opened(part);
    }

    private List<SubjectUnitRow> parts(UUID request) {
        return entities.createQuery(
                        "select p from SubjectUnitRow p where p.requestId = :request order by p.unitId",
                        SubjectUnitRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private SubjectRequestView view(SubjectRequestRow row) {
        var marks = entities
                .createQuery(
                        "select i.partId, i.mark, count(i) from SubjectItemRow i, SubjectUnitRow p where p.id = i.partId"
                                + " and p.requestId = :request and p.finishedAt is not null group by i.partId, i.mark",
                        Object[].class)
                .setParameter("request", row.id())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(found -> found[0] + " " + found[1], found -> ((Number) found[2]).intValue()));
        return new SubjectRequestView(
                row.id(),
                row.subject,
                List.of(row.words),
                row.receivedOn,
                row.dueOn,
                row.openedBy,
                row.openedAt,
                row.closedAt,
                parts(row.id()).stream().map(part -> progress(part, marks)).toList());
    }

    private static SubjectRequestView.Part progress(SubjectUnitRow part, Map<String, Integer> marks) {
        return new SubjectRequestView.Part(
                part.id(),
                part.unitId,
                part.hits,
                marks.getOrDefault(part.id() + " " + SubjectMark.CONTAINED, 0),
                marks.getOrDefault(part.id() + " " + SubjectMark.WITHHELD, 0),
                part.finishedAt);
    }

    private SubjectRequestRow find(UUID id, LockModeType lock) {
        access.require(Role.PRIVACY_OFFICER);
        var row = id == null ? null : entities.find(SubjectRequestRow.class, id, lock);
        if (row == null) {
            throw Problem.notFound(PrivacyFault.NO_REQUEST);
        }
        return row;
    }
}
