package org.schriftgut.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.schriftgut.common.Problem;
import org.schriftgut.document.PartView;
import org.schriftgut.index.SearchAnswer;
import org.schriftgut.rights.Role;

/** The answers of the units to requests of people: by leads and the registry of a unit, for it and those below, as they may read. */
@Facade
public class SubjectAnswers {

    /** Fewest characters of the reason for not handing something out. */
    public static final int MIN_REASON = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubjectSearch search;

    @Inject
    SubjectNews news;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** What the caller has to answer, the most urgent first; what is answered stays until the request is closed. */
    public List<SubjectPartView> mine() {
        if (!mayAnswer()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select p, r from SubjectUnitRow p, SubjectRequestRow r where r.id = p.requestId"
                                + " and r.closedAt is null order by r.dueOn, p.id",
                        Object[].class)
                .getResultList()
                .stream()
                .filter(found -> isTheirs((SubjectUnitRow) found[0]))
                .map(found -> view((SubjectUnitRow) found[0], (SubjectRequestRow) found[1], List.of()))
                .toList();
    }

    /** One part with what was found, as far as the caller may read it. @throws Problem not found, also for other units */
    public SubjectPartView get(UUID id) {
        var part = find(id, LockModeType.NONE);
        var request = entities.find(SubjectRequestRow.class, part.requestId);
        var decided = decided(part);
        return view(
                part,
                request,
                found(part, request).values().stream()
                        .map(hit -> hit(hit, decided.get(SubjectSearch.id(hit))))
                        .toList());
    }

    /**
     * Decides about a record that was found.
     *
     * @param record id of the document, or of the place
     * @param reason required for {@link SubjectMark#WITHHELD}
     * @throws Problem {@link Kind#NOT_FOUND} for a record that was not found or may not be read, {@link Kind#INVALID} without a
     *     reason, {@link Kind#WRONG_STATE} when the unit has answered
     */
    public SubjectPartView mark(UUID id, UUID record, SubjectMark mark, String reason) {
        var part = open(id);
        var request = entities.find(SubjectRequestRow.class, part.requestId);
        var hit = record == null ? null : found(part, request).get(record);
        if (hit == null) {
            throw Problem.notFound(PrivacyFault.NO_RECORD);
        }
        var why = DisplayText.optional("reason", reason, 2000);
        if (mark == null || mark == SubjectMark.WITHHELD && (why == null || why.length() < MIN_REASON)) {
            throw Problem.invalid("reason", PrivacyFault.REASON_TOO_SHORT, MIN_REASON);
        }
        var row = decided(part).get(record);
        var before = row == null ? null : row.mark;
        if (row == null) {
            row = new SubjectItemRow(ids.next());
            row.partId = part.id();
            row.placeId = hit.place().id();
            row.documentId = hit.document() == null ? null : hit.document().id();
        }
        describe(row, hit);
        row.mark = mark;
        row.reason = mark == SubjectMark.WITHHELD ? why : null;
        row.markedBy = Caller.current().account();
        row.markedAt = clock.instant();
        entities.persist(row);
        entities.flush();
        audit.record(
                Act.CHANGED,
                AuditObject.of(SubjectRequests.OBJECT, request.id()),
                Changes.none()
                        .set("unit", part.unitId)
                        .set("record", record)
                        .changed("mark", before, mark)
                        .personal("reason", null, row.reason));
        return get(id);
    }

    /**
     * The unit has answered.
     *
     * @throws Problem {@link Kind#WRONG_STATE} while something found is not decided about
     */
    public SubjectPartView finish(UUID id) {
        var part = open(id);
        var request = entities.find(SubjectRequestRow.class, part.requestId);
        var decided = decided(part);
        var left = found(part, request).keySet().stream()
                .filter(record -> !decided.containsKey(record))
                .count();
        if (left > 0) {
            throw new Problem(Kind.WRONG_STATE, PrivacyFault.UNDECIDED, left);
        }
        part.finishedAt = clock.instant();
        part.finishedBy = Caller.current().account();
        entities.flush();
        audit.record(
                Act.CHANGED,
                AuditObject.of(SubjectRequests.OBJECT, request.id()),
                Changes.none().set("unit", part.unitId).set("finished", part.finishedAt));
        news.answered(request, part);
        return view(part, request, List.of());
    }

    private Map<UUID, SearchAnswer.Hit> found(SubjectUnitRow part, SubjectRequestRow request) {
        return search.find(List.of(request.words), part.unitId);
    }

    private static void describe(SubjectItemRow row, SearchAnswer.Hit hit) {
        var isDocument = hit.document() != null;
        row.reference = hit.place().referenceNumber()
                + (isDocument ? " #" + hit.document().number() : "");
        row.subject = isDocument ? hit.document().subject() : hit.place().subject();
        row.category = category(hit);
        row.versions = isDocument
                ? hit.document().parts().stream()
                        .map(PartView::current)
                        .map(version -> version.id())
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    private static String category(SearchAnswer.Hit hit) {
        return hit.document() == null
                ? hit.place().kind().name()
                : hit.document().details().type();
    }

    private static SubjectPartView.Hit hit(SearchAnswer.Hit found, SubjectItemRow decided) {
        var isDocument = found.document() != null;
        return new SubjectPartView.Hit(
                isDocument ? found.document().id() : null,
                found.place().id(),
                found.place().referenceNumber()
                        + (isDocument ? " #" + found.document().number() : ""),
                isDocument ? found.document().subject() : found.place().subject(),
                category(found),
                decided == null ? null : decided.mark,
                decided == null ? null : decided.reason);
    }

    private Map<UUID, SubjectItemRow> decided(SubjectUnitRow part) {
        var decided = new HashMap<UUID, SubjectItemRow>();
        entities.createQuery("select i from SubjectItemRow i where i.partId = :part", SubjectItemRow.class)
                .setParameter("part", part.id())
                .getResultList()
                .forEach(item -> decided.put(item.documentId == null ? item.placeId : item.documentId, item));
        return decided;
    }

    private SubjectUnitRow open(UUID id) {
        var part = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (part.finishedAt != null || entities.find(SubjectRequestRow.class, part.requestId).closedAt != null) {
            throw new Problem(Kind.WRONG_STATE, PrivacyFault.UNIT_ANSWERED);
        }
        return part;
    }

    private SubjectUnitRow find(UUID id, LockModeType lock) {
        var part = id == null || !mayAnswer() ? null : entities.find(SubjectUnitRow.class, id, lock);
        if (part == null || !isTheirs(part)) {
            throw Problem.notFound(PrivacyFault.NO_PART);
        }
        return part;
    }

    /** Whether the caller answers for any unit. */
    public boolean mayAnswer() {
        return !Caller.current().isSystem() && access.has(Role.DEPARTMENT_LEAD, Role.REGISTRAR);
    }

    private boolean isTheirs(SubjectUnitRow part) {
        return access.isWithin(part.unitId, access.person().unit());
    }

    private static SubjectPartView view(
            SubjectUnitRow part, SubjectRequestRow request, List<SubjectPartView.Hit> hits) {
        return new SubjectPartView(
                part.id(), request.id(), request.subject, request.dueOn, part.unitId, part.finishedAt, hits);
    }
}
