package org.schriftgut.oversight;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.UseCounts;
import org.schriftgut.approval.Approvals;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Role;

/**
 * Evaluations of the log by person (Protokollauswertung, R136): with an occasion, a second person, and notice to the staff
 * council. The result shows what one person did in a time of at most a year, conduct too; it names objects by kind and id, never
 * content. Only who asked sees it, for {@link #VIEWABLE}, and each look at it is in the log.
 */
@Facade
public class Evaluations {

    /** How long a result can be looked at. */
    public static final Duration VIEWABLE = Duration.ofDays(14);

    /** Fewest characters of an occasion. */
    public static final int MIN_OCCASION = 20;

    private static final int LONGEST_DAYS = 366;
    private static final int MOST_LISTED = 200;
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    People people;

    @Inject
    Approvals approvals;

    @Inject
    Notices notices;

    @Inject
    PersonEntries log;

    @Inject
    UseCounts counts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Asks for an evaluation; a second person decides, and then it begins at once.
     *
     * @param login sign-in name of the person it is about; also one whose account is closed
     * @param from first day
     * @param until last day
     * @return the request that waits for the second person
     * @throws Problem {@link Kind#FORBIDDEN}; {@link Kind#INVALID} naming {@code login}, {@code from}, {@code until} or
     *     {@code occasion}; {@link Kind#WRONG_STATE} if there is no staff council to be told, or nobody to decide
     */
    public UUID ask(String login, LocalDate from, LocalDate until, String occasion) {
        requireEvaluator();
        var person = people.withLogin(login == null ? "" : login.strip().replaceAll("@.*", ""))
                .orElseThrow(() -> Problem.invalid("login", OversightFault.PERSON_UNKNOWN));
        if (from == null) {
            throw Problem.invalid("from", OversightFault.FROM_MISSING);
        }
        if (until == null || until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("until", OversightFault.UNTIL_INVALID);
        }
        var why = DisplayText.required("occasion", occasion, 2000);
        if (why.length() < MIN_OCCASION) {
            throw Problem.invalid("occasion", OversightFault.OCCASION_TOO_SHORT, MIN_OCCASION);
        }
        council();
        Map<String, Object> content = Map.of(
                EvaluationAct.PERSON,
                person,
                EvaluationAct.FROM,
                from.toString(),
                EvaluationAct.UNTIL,
                until.toString(),
                EvaluationAct.OCCASION,
                why);
        return approvals
                .passOrAsk(EvaluationAct.KIND, content, why)
                .orElseThrow(() -> new IllegalStateException("An evaluation is never done alone"));
    }

    /** In the transaction of the approval, as who asked: keeps it and tells the staff council. */
    void begin(Map<String, Object> content) {
        if (approvals.passOrAsk(EvaluationAct.KIND, content, null).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, OversightFault.NOT_APPROVED);
        }
        var council = council();
        var row = new EvaluationRow(ids.next());
        row.requestedBy = Caller.current().account();
        row.personId = UUID.fromString((String) content.get(EvaluationAct.PERSON));
        row.from = start(LocalDate.parse((String) content.get(EvaluationAct.FROM)));
        row.until =
                start(LocalDate.parse((String) content.get(EvaluationAct.UNTIL)).plusDays(1));
        row.occasion = (String) content.get(EvaluationAct.OCCASION);
        row.begunAt = clock.instant();
        row.viewableUntil = row.begunAt.plus(VIEWABLE);
        entities.persist(row);
        entities.flush();
        notices.send(council, NoticeKind.EVALUATION_BEGUN, "evaluation", row.id(), row.id());
        audit.record(
                Act.EVALUATION_BEGUN,
                AuditObject.of("evaluation", row.id()),
                Changes.none()
                        .set("person", row.personId)
                        .set("from", row.from)
                        .set("until", row.until)
                        .personal("occasion", null, row.occasion));
    }

    /** Evaluations, the newest first: one's own, and all for staff councils and privacy officers; never their results. */
    public List<EvaluationView> list() {
        access.require(Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.STAFF_COUNCIL);
        var all = access.has(Role.PRIVACY_OFFICER, Role.STAFF_COUNCIL);
        var query = entities.createQuery(
                "select e from EvaluationRow e" + (all ? "" : " where e.requestedBy = :me")
                        + " order by e.begunAt desc",
                EvaluationRow.class);
        if (!all) {
            query.setParameter("me", Caller.current().account());
        }
        return query.setMaxResults(MOST_LISTED).getResultList().stream()
                .map(this::view)
                .toList();
    }

    /** Whether the caller may ask for evaluations. */
    public boolean mayAsk() {
        return access.has(Role.ADMINISTRATOR, Role.PRIVACY_OFFICER);
    }

    /**
     * What the person did, a part, the newest first; the log says that it was looked at.
     *
     * @param before where the last part ended, or null to begin
     * @throws Problem {@link Kind#NOT_FOUND} to everybody but who asked, {@link Kind#WRONG_STATE} when it is closed
     */
    public EvaluationResult result(UUID id, UUID before, int limit) {
        var row = viewable(id);
        if (before == null) {
            record(id, Act.EVALUATION_VIEWED, Changes.none());
        }
        return new EvaluationResult(
                view(row),
                log.of(row, before, Math.max(1, Math.min(limit, MOST_AT_ONCE))),
                counts.of(row.personId, row.from, row.until));
    }

    /** Logs that the result leaves the house as a file. */
    public EvaluationView beginExport(UUID id, String format) {
        var row = viewable(id);
        record(id, Act.EXPORTED, Changes.none().set("format", new LogCode(format)));
        return view(row);
    }

    private EvaluationRow viewable(UUID id) {
        requireEvaluator();
        var row = id == null ? null : entities.find(EvaluationRow.class, id);
        if (row == null || !row.requestedBy.equals(Caller.current().account())) {
            throw Problem.notFound(OversightFault.NO_EVALUATION);
        }
        if (!row.viewableUntil.isAfter(clock.instant())) {
            throw new Problem(Kind.WRONG_STATE, OversightFault.RESULT_CLOSED, row.viewableUntil);
        }
        return row;
    }

    private void record(UUID id, Act act, Changes changes) {
        audit.record(act, AuditObject.of("evaluation", id), changes);
    }

    private List<UUID> council() {
        var council = staff.holders(Role.STAFF_COUNCIL);
        if (council.isEmpty()) {
            throw new Problem(Kind.WRONG_STATE, OversightFault.NO_STAFF_COUNCIL);
        }
        return council;
    }

    private void requireEvaluator() {
        access.require(Role.ADMINISTRATOR, Role.PRIVACY_OFFICER);
        if (Caller.current().isSystem()) {
            throw new Problem(Kind.FORBIDDEN, OversightFault.SYSTEM_EVALUATES_NOBODY);
        }
    }

    private EvaluationView view(EvaluationRow row) {
        return new EvaluationView(
                row.id(),
                row.requestedBy,
                row.personId,
                row.from,
                row.until,
                row.occasion,
                row.begunAt,
                row.viewableUntil,
                row.requestedBy.equals(Caller.current().account()) && row.viewableUntil.isAfter(clock.instant()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
