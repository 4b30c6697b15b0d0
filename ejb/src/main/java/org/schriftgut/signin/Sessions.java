package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.organisation.OpenDoors;
import org.schriftgut.tenant.TenantLife;

/** Browser sessions and what else opens an account, seen and ended by the person they belong to. */
@Facade
public class Sessions implements OpenDoors {

    /** Long enough to fill a form after signing in, too short for a screen left open. */
    private static final Duration JUST_BEGUN = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KnownAccounts accounts;

    @Inject
    TenantLife life;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    private final SessionTimes times = SessionTimes.read();

    /**
     * A session that holds.
     *
     * @param expiresAt when it ends unless it is used
     */
    public record SessionView(
            UUID id, Instant since, Instant lastUsedAt, Instant expiresAt, String address, String browser) {}

    /** The caller's sessions, the one used last first. */
    public List<SessionView> mine() {
        return entities
                .createQuery(
                        "select t from AccessToken t where t.accountId = :me and t.kind = SESSION"
                                + " and t.expiresAt > :now order by t.lastUsedAt desc",
                        AccessToken.class)
                .setParameter("me", access.person().id())
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(t -> new SessionView(t.id(), t.createdAt, t.lastUsedAt, t.expiresAt, t.address, t.browser))
                .toList();
    }

    /** Ends one session of the caller, this very one too. */
    public void end(UUID id) {
        var session = entities.find(AccessToken.class, id);
        if (session == null
                || !session.isSession()
                || !session.accountId.equals(access.person().id())) {
            throw Problem.notFound(SignInFault.NO_SESSION);
        }
        entities.remove(session);
        audit.record(Act.SIGNED_OUT, account(session.accountId), Changes.none().set("session", id));
    }

    /**
     * Signs the caller out everywhere: sessions and API tokens end.
     *
     * @param but the session that stays, or null for none
     * @return how many ended
     */
    public int endAll(UUID but) {
        var me = access.person().id();
        var ended = endAllOf(me, but);
        audit.record(Act.SESSIONS_ENDED, account(me), Changes.none().set("count", ended));
        return ended;
    }

    @Override
    public void close(UUID account) {
        entities.createQuery("delete from AccessToken t where t.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /**
     * Lets a session of the caller act by a deputyship from now on, or for themselves again.
     *
     * @param session id of the session
     * @param deputyship id, or null for themselves
     */
    public void standIn(UUID session, UUID deputyship) {
        var me = Caller.current().account();
        var row = entities.find(AccessToken.class, session);
        if (row == null || !row.isSession() || !row.accountId.equals(me)) {
            throw Problem.notFound(SignInFault.NO_SESSION);
        }
        if (deputyship != null && accounts.principal(deputyship, me).isEmpty()) {
            throw Problem.notFound(SignInFault.NO_DEPUTY);
        }
        row.actingAs = deputyship;
        audit.record(
                deputyship == null ? Act.DEPUTY_LEFT : Act.DEPUTY_TAKEN,
                account(me),
                Changes.none().set("deputy", deputyship));
    }

    boolean hasJustBegun(UUID session) {
        var row = session == null ? null : entities.find(AccessToken.class, session);
        return row != null && row.isSession() && row.createdAt.plus(JUST_BEGUN).isAfter(clock.instant());
    }

    int endAllOf(UUID account, UUID but) {
        return entities.createQuery("delete from AccessToken t where t.accountId = :account and t.id <> :but")
                .setParameter("account", account)
                .setParameter("but", but == null ? new UUID(0, 0) : but)
                .executeUpdate();
    }

    SignedIn open(Visitor visitor, boolean enrolsFirst) {
        life.requireRunning();
        var caller = Caller.current();
        var secret = Secret.fresh(caller.tenant());
        var session = new AccessToken(ids.next());
        session.accountId = caller.account();
        session.kind = AccessToken.TokenKind.SESSION;
        session.name = "browser";
        session.tokenHash = secret.hash();
        session.createdAt = clock.instant();
        session.lastUsedAt = session.createdAt;
        session.endsAt = session.createdAt.plus(times.life());
        session.expiresAt = times.expiry(session.createdAt, session.endsAt);
        session.address = visitor.address();
        session.browser = visitor.browser();
        session.enrolsFirst = enrolsFirst;
        entities.persist(session);
        audit.record(Act.SIGNED_IN, account(caller.account()), Changes.none());
        return Tokens.signedIn(secret, session);
    }

    /** Opens everything to a session whose owner has got a second factor. */
    void release(UUID session) {
        if (session != null) {
            entities.find(AccessToken.class, session).enrolsFirst = false;
        }
    }

    private static AuditObject account(UUID id) {
        return AuditObject.of("account", id);
    }
}
