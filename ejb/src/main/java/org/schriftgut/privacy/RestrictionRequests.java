package org.schriftgut.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
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
import org.schriftgut.dossier.PlaceRestrictions;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

/**
 * Requests of privacy officers to restrict the processing of a file (GDPR, article 18).
 *
 * <p>The officer names it by its reference and sees nothing of it, not even whether it is there: until it is answered, a request
 * that nobody can answer looks like any other. Those who manage the file set the restriction, or say why not.
 */
@Facade
public class RestrictionRequests {

    /** Fewest characters of a ground, and of the reason to decline. */
    public static final int MIN_REASON = 10;

    static final String OBJECT = "restrictionrequest";

    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Places places;

    @Inject
    PlaceRestrictions restrictions;

    @Inject
    Notices notices;

    @Inject
    AccessReport report;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Asks those who manage a file to restrict it.
     *
     * @param reference of a dossier or a case; the answer is the same whether it is there
     * @param ground at least {@link #MIN_REASON} characters
     * @throws Problem {@link Kind#FORBIDDEN}, {@link Kind#INVALID}
     */
    public RestrictionRequestView ask(String reference, String ground) {
        access.require(Role.PRIVACY_OFFICER);
        var row = new RestrictionRequestRow(ids.next());
        row.reference = DisplayText.required("reference", reference, 200);
        row.ground = reason("ground", ground);
        row.askedBy = Caller.current().account();
        row.askedAt = clock.instant();
        var place = Caller.system(Caller.current().tenant())
                .call(() -> places.byReference(row.reference).orElse(null));
        row.placeId = place == null ? null : place.id();
        entities.persist(row);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of(OBJECT, row.id()),
                Changes.none().personal("reference", null, row.reference).personal("ground", null, row.ground));
        if (place != null) {
            notices.send(answering(place), NoticeKind.RESTRICTION_ASKED, OBJECT, row.id(), row.id());
        }
        return row.view();
    }

    /** All requests, the newest first, for privacy officers. */
    public List<RestrictionRequestView> list() {
        access.require(Role.PRIVACY_OFFICER);
        return entities
                .createQuery(
                        "select r from RestrictionRequestRow r order by r.askedAt desc, r.id",
                        RestrictionRequestRow.class)
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .map(RestrictionRequestRow::view)
                .toList();
    }

    /** Open requests about files the caller manages, the oldest first. */
    public List<RestrictionRequestView> waiting() {
        if (!mayAnswer()) {
            return List.of();
        }
        var open = entities.createQuery(
                        "select r from RestrictionRequestRow r where r.answer is null and r.placeId is not null"
                                + " order by r.askedAt, r.id",
                        RestrictionRequestRow.class)
                .getResultList();
        var readable = places.readable(open.stream().map(row -> row.placeId).toList());
        return open.stream()
                .filter(row -> readable.containsKey(row.placeId)
                        && readable.get(row.placeId).mayRestrict())
                .map(RestrictionRequestRow::view)
                .toList();
    }

    /** Sets the restriction with the officer's ground; a mark that is there already will do. */
    public RestrictionRequestView restrict(UUID id) {
        var row = answerable(id);
        if (places.restrictionOf(row.placeId) == null) {
            restrictions.set(row.placeId, row.ground);
        }
        return answer(row, RestrictionAnswer.RESTRICTED, null);
    }

    /** @param reason at least {@link #MIN_REASON} characters; the officer reads it */
    public RestrictionRequestView decline(UUID id, String reason) {
        return answer(answerable(id), RestrictionAnswer.DECLINED, reason("reason", reason));
    }

    /** Takes a request back that was not answered. */
    public RestrictionRequestView withdraw(UUID id) {
        access.require(Role.PRIVACY_OFFICER);
        return answer(open(id), RestrictionAnswer.WITHDRAWN, null);
    }

    /** Whether the caller may ask. */
    public boolean mayAsk() {
        return !Caller.current().isSystem() && access.has(Role.PRIVACY_OFFICER);
    }

    /** Whether the caller may manage any file. */
    public boolean mayAnswer() {
        return !Caller.current().isSystem() && access.person().roles().stream().anyMatch(Role::handlesRecords);
    }

    private RestrictionRequestView answer(RestrictionRequestRow row, RestrictionAnswer answer, String reason) {
        row.answer = answer;
        row.answerReason = reason;
        row.answeredBy = Caller.current().account();
        row.answeredAt = clock.instant();
        entities.flush();
        audit.record(
                Act.CHANGED,
                AuditObject.of(OBJECT, row.id()),
                Changes.none().set("answer", answer).personal("reason", null, reason));
        if (answer != RestrictionAnswer.WITHDRAWN) {
            notices.send(List.of(row.askedBy), NoticeKind.RESTRICTION_ANSWERED, OBJECT, row.id(), row.id());
        }
        return row.view();
    }

    /** An open request about a file the caller manages. */
    private RestrictionRequestRow answerable(UUID id) {
        var row = id == null ? null : entities.find(RestrictionRequestRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        var place = row == null || row.placeId == null || !mayAnswer()
                ? null
                : places.readable(List.of(row.placeId)).get(row.placeId);
        if (place == null || !place.mayRestrict()) {
            throw Problem.notFound(PrivacyFault.NO_REQUEST);
        }
        return open(id);
    }

    private RestrictionRequestRow open(UUID id) {
        var row = id == null ? null : entities.find(RestrictionRequestRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Problem.notFound(PrivacyFault.NO_REQUEST);
        }
        if (row.answer != null) {
            throw new Problem(Kind.WRONG_STATE, PrivacyFault.ANSWERED);
        }
        return row;
    }

    /** Those of the keeping unit who manage the file; where nobody there does, everybody who does. */
    private List<UUID> answering(PlaceView place) {
        var managing = report.whoMay(place.rule(), false).stream()
                .filter(found -> found.rights().contains(Right.MANAGE))
                .map(AccessReport.PersonRights::person)
                .toList();
        var here = managing.stream()
                .filter(person -> person.unit().equals(place.keepingUnit()))
                .toList();
        return (here.isEmpty() ? managing : here)
                .stream().map(person -> person.id()).toList();
    }

    private static String reason(String field, String raw) {
        var text = DisplayText.required(field, raw, 2000);
        if (text.length() < MIN_REASON) {
            throw Problem.invalid(field, PrivacyFault.REASON_TOO_SHORT, MIN_REASON);
        }
        return text;
    }
}
