package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.organisation.SignInNews;
import org.schriftgut.tenant.TenantLife;

/** API tokens of one tenant, and what a session or token that is shown stands for. */
@Facade
public class Tokens {

    /** How long a token lives unless something else is wanted. */
    public static final int USUAL_DAYS = 90;

    /** More than a person's programs need; a list that long is one that nobody looks through. */
    public static final int MOST_TOKENS = 20;

    /** The longest a token may live. */
    public static final int MOST_DAYS = 366;

    /** One write a minute is enough to tell when something was used last. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantLife life;

    @Inject
    Audit audit;

    @Inject
    Access access;

    @Inject
    KnownAccounts accounts;

    @Inject
    SignInNews news;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    private final SessionTimes times = SessionTimes.read();

    /** An API token as its owner sees it. */
    public record TokenView(
            UUID id, String name, Scope scope, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {}

    /** The caller's API tokens. */
    public List<TokenView> mine() {
        return entities
                .createQuery(
                        "select t from AccessToken t where t.accountId = :me and t.kind = API order by t.createdAt desc",
                        AccessToken.class)
                .setParameter("me", access.person().id())
                .getResultList()
                .stream()
                .map(t -> new TokenView(t.id(), t.name, t.scope, t.createdAt, t.lastUsedAt, t.expiresAt))
                .toList();
    }

    /**
     * A new API token for the caller, shown this once. For calls that carry name and password themselves; from a session see
     * {@link OwnAccount#createToken}.
     *
     * @param days it lives, 1 to {@value #MOST_DAYS}
     */
    public SignedIn createApiToken(String name, Scope scope, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.invalid("days", SignInFault.DAYS_INVALID, MOST_DAYS);
        }
        if (scope == null) {
            throw Problem.invalid("scope", SignInFault.SCOPE_INVALID);
        }
        var person = access.person();
        if (mine().stream()
                        .filter(token -> token.expiresAt().isAfter(clock.instant()))
                        .count()
                >= MOST_TOKENS) {
            throw new Problem(Kind.WRONG_STATE, SignInFault.TOO_MANY_TOKENS, MOST_TOKENS);
        }
        var secret = Secret.fresh(Caller.current().tenant());
        var token = new AccessToken(ids.next());
        token.accountId = person.id();
        token.kind = AccessToken.TokenKind.API;
        token.name = DisplayText.required("name", name, 100);
        token.scope = scope;
        token.tokenHash = secret.hash();
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(Duration.ofDays(days));
        token.endsAt = token.expiresAt;
        entities.persist(token);
        news.changed(person.id());
        audit.record(
                Act.TOKEN_CREATED,
                account(person.id()),
                Changes.none()
                        .set("token", token.id())
                        .content("name", null, token.name)
                        .set("scope", scope)
                        .set("expires", token.expiresAt));
        return signedIn(secret, token);
    }

    public void revoke(UUID id) {
        var token = entities.find(AccessToken.class, id);
        if (token == null
                || token.isSession()
                || !token.accountId.equals(access.person().id())) {
            throw Problem.notFound(SignInFault.NO_TOKEN);
        }
        entities.remove(token);
        audit.record(
                Act.TOKEN_REVOKED,
                account(token.accountId),
                Changes.none().set("token", id).content("name", null, token.name));
    }

    /**
     * Who shows this, if it still holds. A suspended tenant lets nobody in, and tells those who would otherwise get in.
     *
     * @param use whether this counts as use: pages that refresh themselves keep no session alive
     */
    Optional<SignedIn> resume(Secret secret, boolean use) {
        var now = clock.instant();
        // one statement, since every call of every program comes through here
        var found = entities.createQuery(
                        "select t, a.passwordTemporary from AccessToken t join Account a on a.id = t.accountId"
                                + " where t.tokenHash = :hash and t.kind in (SESSION, API)"
                                + " and t.expiresAt > :now and a.active",
                        Object[].class)
                .setParameter("hash", secret.hash())
                .setParameter("now", now)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        life.requireRunning();
        var row = (AccessToken) found.get(0)[0];
        if (use && (row.lastUsedAt == null || row.lastUsedAt.plus(GRAIN).isBefore(now))) {
            row.lastUsedAt = now;
            if (row.isSession()) {
                row.expiresAt = times.expiry(now, row.endsAt);
            }
        }
        return Optional.of(signedIn(secret, row, principal(row), (boolean) found.get(0)[1]));
    }

    /** Whom a session acts for, as long as that holds. */
    private UUID principal(AccessToken row) {
        return accounts.principal(row.actingAs, row.accountId).orElse(null);
    }

    /** Whose ended session this was; known for a day after its end, so that a lost form goes back to nobody else. */
    Optional<UUID> formerOwner(Secret secret) {
        return find(secret).filter(AccessToken::isSession).map(session -> session.accountId);
    }

    void close(Secret secret) {
        find(secret).ifPresent(token -> {
            entities.remove(token);
            audit.record(Act.SIGNED_OUT, account(token.accountId), Changes.none());
        });
    }

    void forgetEnded() {
        entities.createQuery("delete from AccessToken t where t.expiresAt < :yesterday")
                .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    static SignedIn signedIn(Secret secret, AccessToken row) {
        return signedIn(secret, row, null, false);
    }

    private static SignedIn signedIn(Secret secret, AccessToken row, UUID principal, boolean temporary) {
        return new SignedIn(
                new Caller(secret.tenant(), row.accountId, principal),
                row.id(),
                secret.text(),
                row.isSession() ? secret.csrf() : null,
                row.expiresAt,
                row.endsAt,
                row.enrolsFirst,
                temporary && row.isSession(),
                row.scope);
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
