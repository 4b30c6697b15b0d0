package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.organisation.KnownAccounts;

/**
 * Links by which the owner of an account that waits lets it read: good once, for a day, and mailed only to an address that more
 * than one person stands behind.
 */
@Facade
public class OpeningLinks {

    static final Duration LIFE = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    KnownAccounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** A link that is to be mailed, and kept nowhere else. */
    public record Link(String email, String token) {

        /** Without the token: this may end in a log. */
        @Override
        public String toString() {
            return "Link to " + email;
        }
    }

    /** A new link in place of those there are; empty where none may be sent. */
    public Optional<Link> fresh(UUID account) {
        forget(account);
        return accounts.linkAddress(account)
                .map(email -> new Link(email, made(account).text()));
    }

    /** Whether it holds. */
    boolean holds(Secret secret) {
        return find(secret).isPresent();
    }

    /** Sets the password and lets the account read; false if the link does not hold any more. */
    boolean open(Secret secret, String password) {
        var link = find(secret);
        link.ifPresent(row -> {
            accounts.openByOwner(row.accountId, password);
            forget(row.accountId);
            new Caller(secret.tenant(), row.accountId)
                    .run(() -> audit.record(
                            Act.PASSWORD_CHANGED,
                            AuditObject.of("account", row.accountId),
                            Changes.none().set("link", row.id())));
        });
        return link.isPresent();
    }

    private Secret made(UUID account) {
        var secret = Secret.fresh(Caller.current().tenant());
        var row = new AccessToken(ids.next());
        row.accountId = account;
        row.kind = AccessToken.TokenKind.LINK;
        row.name = "opening link";
        row.tokenHash = secret.hash();
        row.createdAt = clock.instant();
        row.expiresAt = row.createdAt.plus(LIFE);
        row.endsAt = row.expiresAt;
        entities.persist(row);
        return secret;
    }

    /** One that still leads to somebody: what was decided about the account since ends it. */
    private Optional<AccessToken> find(Secret secret) {
        return entities.createQuery(
                        "select t from AccessToken t where t.tokenHash = :hash and t.kind = LINK and t.expiresAt > :now",
                        AccessToken.class)
                .setParameter("hash", secret.hash())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(row -> accounts.linkAddress(row.accountId).isPresent())
                .findFirst();
    }

    private void forget(UUID account) {
        entities.createQuery("delete from AccessToken t where t.accountId = :account and t.kind = LINK")
                .setParameter("account", account)
                .executeUpdate();
    }
}
