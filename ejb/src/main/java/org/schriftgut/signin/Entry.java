package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.organisation.KnownAccount;
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.tenant.TenantLife;

/** From a right password, or a provider's word, to a session: at once, or over the code of the second factor. */
@Facade
public class Entry {

    static final Duration CODE_PATIENCE = Duration.ofMinutes(5);
    static final int CODE_TRIES = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    KnownAccounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    SignInPolicies policies;

    @Inject
    TenantLife life;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Whether the caller's password opens something by itself: not one somebody else set, nor with a second factor. */
    boolean isPasswordEnough() {
        life.requireRunning();
        var account = accounts.byId(Caller.current().account()).orElseThrow();
        return !account.passwordTemporary()
                && !factors.isActive(account.id())
                && !policies.needsSecondFactor(account.roles());
    }

    FirstStep afterPassword(Visitor visitor) {
        life.requireRunning();
        var account = accounts.byId(Caller.current().account()).orElseThrow();
        return factors.isActive(account.id())
                ? half(account)
                : sessions.open(visitor, policies.needsSecondFactor(account.roles()));
    }

    /**
     * The first step of the caller, for whom a provider vouches.
     *
     * @param hasShownFactor whether it vouches for a second factor, too; otherwise one is asked for as after a password
     */
    public FirstStep afterProvider(Visitor visitor, boolean hasShownFactor) {
        return hasShownFactor ? sessions.open(visitor, false) : afterPassword(visitor);
    }

    /** Who waits for a code under this token. */
    Optional<Caller> waiting(Secret secret) {
        return half(secret).map(half -> new Caller(secret.tenant(), half.accountId));
    }

    /** A session, if the code is right. Called as the system; empty instead of an exception, so that tries stay counted. */
    Optional<SignedIn> afterCode(Secret secret, String code, Visitor visitor) {
        var half = half(secret);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        var row = half.get();
        return new Caller(secret.tenant(), row.accountId).call(() -> {
            if (!factors.check(row.accountId, code)) {
                row.wrongCodes++;
                audit.record(Act.SIGN_IN_REFUSED, AuditObject.of("account", row.accountId), Changes.none());
                return Optional.empty();
            }
            entities.remove(row);
            return Optional.of(sessions.open(visitor, false));
        });
    }

    private CodeMissing half(KnownAccount account) {
        var secret = Secret.fresh(Caller.current().tenant());
        var half = new AccessToken(ids.next());
        half.accountId = account.id();
        half.kind = AccessToken.TokenKind.HALF;
        half.name = "code missing";
        half.tokenHash = secret.hash();
        half.createdAt = clock.instant();
        half.expiresAt = half.createdAt.plus(CODE_PATIENCE);
        half.endsAt = half.expiresAt;
        entities.persist(half);
        return new CodeMissing(secret.text());
    }

    private Optional<AccessToken> half(Secret secret) {
        return entities.createQuery(
                        "select t from AccessToken t where t.tokenHash = :hash and t.kind = HALF"
                                + " and t.expiresAt > :now and t.wrongCodes < :most",
                        AccessToken.class)
                .setParameter("hash", secret.hash())
                .setParameter("now", clock.instant())
                .setParameter("most", CODE_TRIES)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(half -> accounts.byId(half.accountId).orElseThrow().active())
                .findFirst();
    }
}
