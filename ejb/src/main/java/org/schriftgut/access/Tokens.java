package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Sessions and API tokens of one tenant. */
@Facade
public class Tokens {

    /** A session ends after this time without a call. */
    static final Duration SESSION_IDLE = Duration.ofHours(1);

    private static final Duration TOKEN_LIFE = Duration.ofDays(365);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** An API token as its owner sees it. */
    public record TokenView(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    /** The caller's API tokens. */
    public List<TokenView> mine() {
        return entities
                .createQuery(
                        "select t from AccessToken t where t.accountId = :me and t.kind = API order by t.createdAt desc",
                        AccessToken.class)
                .setParameter("me", access.person().id())
                .getResultList()
                .stream()
                .map(t -> new TokenView(t.id(), t.name, t.createdAt, t.expiresAt))
                .toList();
    }

    /** A new API token for the caller, shown this once. */
    public SignedIn createApiToken(String name) {
        access.person();
        var created = create(AccessToken.TokenKind.API, DisplayText.required("name", name, 100), TOKEN_LIFE);
        audit.record(Act.TOKEN_CREATED, account(Caller.current().account()), Changes.none());
        return created;
    }

    public void revoke(UUID id) {
        var token = entities.find(AccessToken.class, id);
        if (token == null || !token.accountId.equals(access.person().id())) {
            throw Problem.notFound("Token");
        }
        entities.remove(token);
        audit.record(Act.TOKEN_REVOKED, account(token.accountId), Changes.none());
    }

    Optional<Caller> check(String login, String password) {
        var account = entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .orElse(null);
        var usable = account != null && account.active;
        if (!Passwords.matches(password, usable ? account.passwordHash : null)) {
            if (account != null) {
                audit.record(Act.SIGN_IN_REFUSED, account(account.id()), Changes.none());
            }
            return Optional.empty();
        }
        return Optional.of(new Caller(Caller.current().tenant(), account.id()));
    }

    SignedIn openSession() {
        var session = create(AccessToken.TokenKind.SESSION, "browser", SESSION_IDLE);
        audit.record(Act.SIGNED_IN, account(Caller.current().account()), Changes.none());
        return session;
    }

    Optional<SignedIn> resume(Secret secret) {
        var now = clock.instant();
        var token = find(secret);
        if (token.isEmpty() || !token.get().expiresAt.isAfter(now)) {
            return Optional.empty();
        }
        var row = token.get();
        var account = entities.find(Account.class, row.accountId);
        if (!account.active) {
            return Optional.empty();
        }
        var isSession = row.kind == AccessToken.TokenKind.SESSION;
        // one write a minute is enough to keep a session alive
        if (isSession && row.expiresAt.isBefore(now.plus(SESSION_IDLE).minusSeconds(60))) {
            row.expiresAt = now.plus(SESSION_IDLE);
        }
        return Optional.of(new SignedIn(
                new Caller(secret.tenant(), account.id()),
                secret.text(),
                isSession ? secret.csrf() : null,
                row.expiresAt));
    }

    void close(Secret secret) {
        find(secret).ifPresent(token -> {
            entities.remove(token);
            audit.record(Act.SIGNED_OUT, account(token.accountId), Changes.none());
        });
    }

    private SignedIn create(AccessToken.TokenKind kind, String name, Duration life) {
        var caller = Caller.current();
        if (caller.isSystem()) {
            throw new Problem(Kind.NOT_SIGNED_IN, "Sign in first");
        }
        var secret = Secret.fresh(caller.tenant());
        var token = new AccessToken(ids.next());
        token.accountId = caller.account();
        token.kind = kind;
        token.name = name;
        token.tokenHash = secret.hash();
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(life);
        entities.persist(token);
        var csrf = kind == AccessToken.TokenKind.SESSION ? secret.csrf() : null;
        return new SignedIn(caller, secret.text(), csrf, token.expiresAt);
    }

    void forgetEnded() {
        entities.createQuery("delete from AccessToken t where t.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<AccessToken> find(Secret secret) {
        return entities.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    private static AuditObject account(UUID id) {
        return AuditObject.of("account", id);
    }
}
