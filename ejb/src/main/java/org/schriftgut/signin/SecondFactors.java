package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Vault;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.KnownAccount;
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.organisation.Power;
import org.schriftgut.organisation.SignInNews;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Tenants;

/** Second factors: codes of an authenticator app (RFC 6238), and ten recovery codes for who has lost it. */
@Facade
public class SecondFactors {

    static final int RECOVERY_CODES = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    OwnAccount own;

    @Inject
    Access access;

    @Inject
    KnownAccounts accounts;

    @Inject
    SignInNews news;

    @Inject
    Tenants tenants;

    @Inject
    Sessions sessions;

    @Inject
    Power power;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * What the caller has.
     *
     * @param codesLeft recovery codes not used yet
     * @param hasPassword whether it proves who they are; otherwise a session does that has just begun
     */
    public record State(boolean isActive, int codesLeft, boolean hasPassword) {}

    /**
     * A secret to be brought into an app.
     *
     * @param text in base 32, for typing
     * @param address for the QR code: {@code otpauth://}, as authenticator apps read it
     */
    public record Enrolment(String text, String address) {}

    public State mine() {
        var me = access.person().id();
        var hasPassword = accounts.byId(me).orElseThrow().passwordHash() != null;
        return new State(isActive(me), unused(me).size(), hasPassword);
    }

    /**
     * Begins a second factor for the caller; it counts only after {@link #confirm}. Beginning again makes a new secret.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} if the password is wrong, {@link Kind#WRONG_STATE} if there is one already
     */
    public Enrolment begin(String password, UUID session) {
        var account = own.confirmed(password, session);
        if (isActive(account.id())) {
            throw new Problem(Kind.WRONG_STATE, SignInFault.SECOND_FACTOR_THERE);
        }
        var secret = Totp.freshSecret();
        var factor = entities.find(SecondFactor.class, account.id());
        if (factor == null) {
            factor = new SecondFactor(account.id());
        }
        factor.secret = vault.seal(secret, boundTo(account.id()));
        factor.createdAt = clock.instant();
        factor.lastPeriod = 0;
        entities.persist(factor);
        return enrolment(account, secret);
    }

    /** What {@link #begin} has made and nobody has confirmed yet, to show it again after a wrong code. */
    public Enrolment pending() {
        var account = accounts.byId(access.person().id()).orElseThrow();
        return enrolment(account, vault.open(unconfirmed(account.id()).secret, boundTo(account.id())));
    }

    /**
     * Takes the first code of the app: from now on signing in needs one.
     *
     * @return ten recovery codes, shown this once
     * @throws Problem {@link Kind#INVALID} for a wrong code
     */
    public List<String> confirm(String code, UUID session) {
        var me = access.person().id();
        var factor = unconfirmed(me);
        if (!takes(factor, code)) {
            throw Problem.invalid("code", SignInFault.CODE_WRONG);
        }
        factor.confirmedAt = clock.instant();
        sessions.endAllOf(me, session);
        sessions.release(session);
        news.changed(me);
        audit.record(Act.SECOND_FACTOR_ADDED, AuditObject.of("account", me), Changes.none());
        return newCodes(me);
    }

    /** Replaces the caller's recovery codes; the old ones are worth nothing then. */
    public List<String> renewCodes(String password, UUID session) {
        var account = own.confirmed(password, session);
        if (!isActive(account.id())) {
            throw new Problem(Kind.WRONG_STATE, SignInFault.NO_SECOND_FACTOR);
        }
        return newCodes(account.id());
    }

    /** Removes the caller's second factor, after password and code. */
    public void remove(String password, String code, UUID session) {
        var account = own.confirmed(password, session);
        if (!check(account.id(), code)) {
            throw Problem.invalid("code", SignInFault.CODE_WRONG);
        }
        remove(account.id());
    }

    /**
     * Removes the second factor of somebody who has lost app and codes, and ends their sessions. Administrators ask, a second person
     * agrees; one's own is taken away by password and code only.
     *
     * @return the request that has to be approved first; empty if it is done
     */
    public Optional<UUID> reset(UUID account) {
        access.require(Role.ADMINISTRATOR);
        accounts.byId(account).orElseThrow(() -> Problem.notFound(SignInFault.NO_ACCOUNT));
        if (account.equals(Caller.current().account())) {
            throw new Problem(Kind.WRONG_STATE, SignInFault.OWN_FACTOR);
        }
        var request = isActive(account)
                ? power.waitsFor(ActOfPower.SECOND_FACTOR, Map.of("account", account), null)
                : Optional.<UUID>empty();
        if (request.isEmpty()) {
            sessions.endAllOf(account, null);
            remove(account);
        }
        return request;
    }

    boolean isActive(UUID account) {
        var factor = entities.find(SecondFactor.class, account);
        return factor != null && factor.confirmedAt != null;
    }

    /** Whether this is the code of the moment or an unused recovery code; either is used up by this. */
    boolean check(UUID account, String code) {
        var factor = entities.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (factor == null || factor.confirmedAt == null || code == null) {
            return false;
        }
        if (takes(factor, code)) {
            return true;
        }
        var hash = RecoveryCode.hash(account, code);
        var used = unused(account).stream()
                .filter(known -> MessageDigest.isEqual(known.codeHash, hash))
                .findFirst();
        used.ifPresent(known -> {
            known.usedAt = clock.instant();
            news.changed(account);
            audit.record(Act.RECOVERY_CODE_USED, AuditObject.of("account", account), Changes.none());
        });
        return used.isPresent();
    }

    private boolean takes(SecondFactor factor, String code) {
        var secret = vault.open(factor.secret, boundTo(factor.id()));
        var period = Totp.periodOf(secret, code == null ? "" : code, clock.instant(), factor.lastPeriod);
        period.ifPresent(taken -> factor.lastPeriod = taken);
        return period.isPresent();
    }

    private SecondFactor unconfirmed(UUID account) {
        var factor = entities.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (factor == null || factor.confirmedAt != null) {
            throw new Problem(Kind.WRONG_STATE, SignInFault.NOTHING_TO_CONFIRM);
        }
        return factor;
    }

    private void remove(UUID account) {
        var factor = entities.find(SecondFactor.class, account);
        forgetCodes(account);
        if (factor != null) {
            entities.remove(factor);
            news.changed(account);
            audit.record(Act.SECOND_FACTOR_REMOVED, AuditObject.of("account", account), Changes.none());
        }
    }

    private List<String> newCodes(UUID account) {
        forgetCodes(account);
        var codes = Stream.generate(RecoveryCode::fresh).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(ids.next(), account, code)));
        return codes;
    }

    private void forgetCodes(UUID account) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private List<RecoveryCode> unused(UUID account) {
        return entities.createQuery(
                        "select c from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", account)
                .getResultList();
    }

    private Enrolment enrolment(KnownAccount account, byte[] secret) {
        var text = Base32.encode(secret);
        var label = account.login() + "@" + tenants.current().key();
        return new Enrolment(text, "otpauth://totp/E-Akte:" + label + "?secret=" + text + "&issuer=E-Akte");
    }

    private static String boundTo(UUID account) {
        return "totp/" + account;
    }
}
