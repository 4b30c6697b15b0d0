package org.schriftgut.approval;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Requests for a second person, and the door through which every act passes that needs one. */
@Facade
public class Approvals {

    /** Kind of the jobs that tell of requests: the subject is the id of one that has a new state. */
    public static final String NEWS = "approval-news";

    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ApprovalRights rights;

    @Inject
    ApprovalViews views;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Lets an act pass behind which a second person stands, and asks for one otherwise.
     *
     * <p>Passes when exactly this was approved for the caller and not used yet: the approval is then used up, in the
     * transaction of the act. Passes also for the system, and where the act may be done alone because there is no other;
     * the log says so. Calling again while a request waits gives the same request.
     *
     * @param kind of an {@link ApprovedAct}
     * @param content exactly what is to be done: ids, texts, whole numbers, truth values, null, lists and maps of these
     * @param reason why, for the person who decides, or null
     * @return empty if the act may be done now; otherwise the request that has to be approved first
     * @throws Problem {@link Kind#FORBIDDEN} if the caller may not ask, {@link Kind#WRONG_STATE} if nobody could decide
     */
    public Optional<UUID> passOrAsk(String kind, Map<String, ?> content, String reason) {
        var wanted = ApprovalContent.of(content);
        if (Caller.current().isSystem() || key(kind, wanted).equals(transaction.getResource(Approvals.class))) {
            return Optional.empty();
        }
        if (isAgreed(kind, wanted)) {
            return Optional.empty();
        }
        var known = known(kind, wanted);
        if (known.isPresent() && known.get().state == ApprovalState.APPROVED) {
            use(known.get());
            return Optional.empty();
        }
        return known.isPresent() ? known.map(ApprovalRow::id) : ask(kind, wanted, reason);
    }

    /**
     * Asks for an act without doing it. Asking again while a request waits gives the same request.
     *
     * @return empty where nobody could decide
     */
    public Optional<UUID> askIfSomebodyDecides(String kind, Map<String, ?> content) {
        var wanted = ApprovalContent.of(content);
        var known = known(kind, wanted);
        if (known.isPresent()) {
            return known.map(ApprovalRow::id);
        }
        var row = row(kind, wanted, null);
        return rights.deciders(row).isEmpty() ? Optional.empty() : Optional.of(keep(row));
    }

    /** The caller's request for exactly these lines of the configuration, made where there is none. Uses nothing up. */
    Asked ask(Map<String, ?> content, String reason) {
        var wanted = ApprovalContent.of(content);
        return known(ConfigurationAct.KIND, wanted)
                .map(row -> new Asked(row.id(), row.state == ApprovalState.APPROVED ? row.decidedBy : null))
                .orElseGet(() ->
                        new Asked(ask(ConfigurationAct.KIND, wanted, reason).orElseThrow(), null));
    }

    /** Uses an approved request up, if who asked and who approved still may. */
    void useUp(UUID request) {
        use(entities.find(ApprovalRow.class, request, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Does what a second person has agreed to as part of a greater whole: what needs them on the way passes, if the act's own
     * rules let them decide about it.
     *
     * @param second null where nobody had to agree
     * @param request by which it was agreed
     */
    void agreedBy(UUID second, UUID request, Runnable work) {
        transaction.putResource(Agreement.class, new Agreement(second, request));
        try {
            work.run();
        } finally {
            transaction.putResource(Agreement.class, new Agreement(null, null));
        }
    }

    private record Agreement(UUID second, UUID request) {}

    private boolean isAgreed(String kind, ApprovalContent wanted) {
        if (!(transaction.getResource(Agreement.class) instanceof Agreement agreed) || agreed.second() == null) {
            return false;
        }
        var row = new ApprovalRow(agreed.request());
        row.kind = kind;
        row.content = wanted.json();
        row.contentHash = wanted.hash();
        row.askedBy = Caller.current().account();
        row.askedFor = Caller.current().onBehalfOf();
        row.decidedBy = agreed.second();
        if (isOneSide(row) || !rights.askerMayStill(row) || !rights.deciderMayStill(row)) {
            return false;
        }
        transaction.putResource(Approvals.class, key(kind, wanted));
        audit.record(
                Act.APPROVAL_USED,
                AuditObject.of("approval", row.id()),
                what(row).set("approvedBy", row.decidedBy));
        return true;
    }

    private static boolean isOneSide(ApprovalRow row) {
        return row.decidedBy.equals(row.askedBy) || row.decidedBy.equals(row.askedFor);
    }

    /** What the caller asked for, newest first. */
    public List<ApprovalView> mine() {
        return entities
                .createQuery(
                        "select a from ApprovalRow a where a.askedBy = :me order by a.askedAt desc", ApprovalRow.class)
                .setParameter("me", Caller.current().account())
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .map(views::of)
                .toList();
    }

    /** What the caller may decide on, oldest first. */
    public List<ApprovalView> waiting() {
        return entities
                .createQuery(
                        "select a from ApprovalRow a where a.state = ASKED and a.expiresAt > :now order by a.askedAt",
                        ApprovalRow.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .filter(rights::callerMayDecide)
                .limit(MOST_LISTED)
                .map(views::of)
                .toList();
    }

    /**
     * A request, for who asked and for who may decide.
     *
     * @throws Problem {@link Kind#NOT_FOUND} also for everybody else
     */
    public ApprovalView get(UUID id) {
        return views.of(visible(id, LockModeType.NONE));
    }

    /**
     * Approves exactly what was shown. An act that is done on approval is done in this transaction: if it cannot be done any
     * more, the approval does not hold either.
     *
     * @param hash of the content the decider saw
     */
    public ApprovalView approve(UUID id, String hash, String note) {
        var row = decidable(id, hash);
        decide(row, ApprovalState.APPROVED, note, Act.APPROVAL_GIVEN);
        var act = rights.act(row.kind);
        if (act.isDoneOnApproval()) {
            row.asker().run(() -> {
                use(row);
                act.carryOut(row.read().values());
            });
        }
        return views.of(row);
    }

    /** Declines it, for good; asking anew is a new request. */
    public ApprovalView decline(UUID id, String hash, String note) {
        var row = decidable(id, hash);
        decide(row, ApprovalState.DECLINED, note, Act.APPROVAL_DECLINED);
        return views.of(row);
    }

    /** Takes back what the caller asked for and what is not done yet. */
    public ApprovalView withdraw(UUID id) {
        var row = visible(id, LockModeType.PESSIMISTIC_WRITE);
        if (!views.mayWithdraw(row)) {
            throw new Problem(Kind.WRONG_STATE, ApprovalFault.NOT_YOURS_TO_TAKE_BACK);
        }
        row.state = ApprovalState.WITHDRAWN;
        record(row, Act.APPROVAL_WITHDRAWN, Changes.none());
        return views.of(row);
    }

    /** Everybody who may decide on a request now, for those who bring the news. */
    public List<UUID> deciders(UUID id) {
        var row = entities.find(ApprovalRow.class, id);
        return row == null || row.state != ApprovalState.ASKED ? List.of() : rights.deciders(row);
    }

    /** State and asker of a request, for those who bring the news. */
    public Optional<ApprovalNews> news(UUID id) {
        return Optional.ofNullable(entities.find(ApprovalRow.class, id))
                .map(row -> new ApprovalNews(row.id(), row.state, row.askedBy, List.of(row.concerned)));
    }

    void noteExpired() {
        entities.createQuery(
                        "select a from ApprovalRow a where a.state in (ASKED, APPROVED) and a.expiresAt <= :now",
                        ApprovalRow.class)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> {
                    row.state = ApprovalState.EXPIRED;
                    record(row, Act.APPROVAL_EXPIRED, Changes.none());
                });
    }

    private Optional<UUID> ask(String kind, ApprovalContent wanted, String reason) {
        var row = row(kind, wanted, reason);
        if (!rights.askerMayStill(row)) {
            throw new Problem(Kind.FORBIDDEN, ApprovalFault.MAY_NOT_ASK);
        }
        if (rights.deciders(row).isEmpty()) {
            if (rights.act(kind).mayBeDoneAlone(rights.others(row.askedBy), wanted.values())) {
                record(row, Act.DONE_ALONE, what(row));
                return Optional.empty();
            }
            throw new Problem(Kind.WRONG_STATE, ApprovalFault.NOBODY_ELSE);
        }
        return Optional.of(keep(row));
    }

    private UUID keep(ApprovalRow row) {
        row.concerned = rights.act(row.kind).concerned(row.read().values()).toArray(UUID[]::new);
        entities.persist(row);
        entities.flush();
        record(row, Act.APPROVAL_ASKED, what(row).set("expires", row.expiresAt));
        return row.id();
    }

    private ApprovalRow row(String kind, ApprovalContent wanted, String reason) {
        var caller = Caller.current();
        var row = new ApprovalRow(ids.next());
        row.kind = kind;
        row.content = wanted.json();
        row.contentHash = wanted.hash();
        row.reason = DisplayText.optional("reason", reason, 2000);
        row.state = ApprovalState.ASKED;
        row.askedBy = caller.account();
        row.askedFor = caller.onBehalfOf();
        row.askedAt = clock.instant();
        row.expiresAt = row.askedAt.plus(rights.act(kind).validity());
        return row;
    }

    /** The caller's own request for exactly this that is neither decided against nor over. */
    private Optional<ApprovalRow> known(String kind, ApprovalContent wanted) {
        return entities.createQuery(
                        "select a from ApprovalRow a where a.askedBy = :me and a.kind = :kind and a.contentHash = :hash"
                                + " and a.state in (ASKED, APPROVED) and a.expiresAt > :now order by a.askedAt",
                        ApprovalRow.class)
                .setParameter("me", Caller.current().account())
                .setParameter("kind", kind)
                .setParameter("hash", wanted.hash())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private void use(ApprovalRow row) {
        if (!row.isUntouched() || !rights.askerMayStill(row) || !rights.deciderMayStill(row)) {
            throw new Problem(Kind.FORBIDDEN, ApprovalFault.RIGHTS_LOST);
        }
        row.state = ApprovalState.DONE;
        row.doneAt = clock.instant();
        transaction.putResource(Approvals.class, key(row.kind, row.read()));
        record(row, Act.APPROVAL_USED, what(row).set("approvedBy", row.decidedBy));
    }

    private void decide(ApprovalRow row, ApprovalState outcome, String note, Act act) {
        row.note = DisplayText.optional("note", note, 2000);
        row.state = outcome;
        row.decidedBy = Caller.current().account();
        row.decidedFor = Caller.current().onBehalfOf();
        row.decidedAt = clock.instant();
        record(row, act, what(row).set("askedBy", row.askedBy));
        entities.flush();
    }

    private ApprovalRow decidable(UUID id, String hash) {
        var row = visible(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.isAskedBySideOf(Caller.current())) {
            throw new Problem(Kind.FORBIDDEN, ApprovalFault.OWN_REQUEST);
        }
        if (row.state != ApprovalState.ASKED || row.isExpired(clock.instant())) {
            throw new Problem(Kind.WRONG_STATE, ApprovalFault.NOT_WAITING);
        }
        if (!rights.callerMayDecide(row)) {
            throw new Problem(Kind.FORBIDDEN, ApprovalFault.MAY_NOT_DECIDE);
        }
        if (!row.hex().equalsIgnoreCase(hash)) {
            throw new Problem(Kind.STALE, ApprovalFault.OTHER_CONTENT);
        }
        if (!rights.askerMayStill(row)) {
            throw new Problem(Kind.WRONG_STATE, ApprovalFault.ASKER_MAY_NOT);
        }
        return row;
    }

    private ApprovalRow visible(UUID id, LockModeType lock) {
        var row = entities.find(ApprovalRow.class, id, lock);
        var me = Caller.current().account();
        if (row == null
                || !row.askedBy.equals(me)
                        && !rights.callerMayDecide(row)
                        && !(me != null && List.of(row.concerned).contains(me))
                        && !(me != null && me.equals(row.decidedBy))) {
            throw Problem.notFound(ApprovalFault.NO_REQUEST);
        }
        return row;
    }

    private void record(ApprovalRow row, Act act, Changes changes) {
        audit.record(act, AuditObject.of("approval", row.id()), changes);
        if (act != Act.DONE_ALONE) {
            jobs.enqueue(NEWS, row.id(), Lane.INTERACTIVE);
        }
    }

    /** The content may name people, so the log holds it where it can be erased; its hash stays. */
    private static Changes what(ApprovalRow row) {
        return Changes.none()
                .set("kind", new LogCode(row.kind))
                .content("hash", null, row.hex())
                .personal("content", null, row.content);
    }

    private static String key(String kind, ApprovalContent content) {
        return kind + " " + HexFormat.of().formatHex(content.hash());
    }
}
