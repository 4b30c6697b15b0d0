package org.schriftgut.signin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.KnownAccount;
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.organisation.PasswordStrength;
import org.schriftgut.organisation.Passwords;

/** What people change about their own account. */
@Facade
public class OwnAccount {

    /** In place of an address: who guesses a password from inside is counted on their own. */
    private static final String INSIDE = "inside";

    @Inject
    KnownAccounts accounts;

    @Inject
    Access access;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Throttle throttle;

    @Inject
    Audit audit;

    /**
     * Changes the caller's password and ends their other sessions.
     *
     * @param session the one that stays, or null for none
     * @throws Problem {@link Kind#NOT_SIGNED_IN} if the old one is wrong, {@link Kind#INVALID} if the new one is too short
     */
    public void changePassword(String old, String wanted, UUID session) {
        var account = confirmed(old);
        accounts.changeOwnPassword(wanted);
        sessions.endAllOf(account.id(), session);
        audit.record(Act.PASSWORD_CHANGED, AuditObject.of("account", account.id()), Changes.none());
    }

    /** How hard a password would be to guess for somebody who knows the caller. */
    public PasswordStrength strength(String password) {
        var account = accounts.byId(access.person().id()).orElseThrow();
        return PasswordStrength.of(password, List.of(account.login(), account.displayName()));
    }

    /**
     * A new API token for the caller, who has shown once more that they are its owner: it outlives the session by far.
     *
     * @param session the caller's; where somebody signs in over a provider and has no password, it must have just begun
     * @throws Problem {@link Kind#NOT_SIGNED_IN} if the password is wrong, or the session too old
     */
    public SignedIn createToken(String password, UUID session, String name, Scope scope, int days) {
        var hasPassword = accounts.byId(access.person().id()).orElseThrow().passwordHash() != null;
        if (!hasPassword && !sessions.hasJustBegun(session)) {
            throw new Problem(Kind.NOT_SIGNED_IN, SignInFault.SIGN_IN_ANEW);
        }
        confirmed(password, session);
        return tokens.createApiToken(name, scope, days);
    }

    /** The caller's account, after they have shown once more that they are its owner: an open screen is no proof. */
    KnownAccount confirmed(String password) {
        var account = accounts.byId(access.person().id()).orElseThrow();
        var name = account.id().toString();
        throttle.enter(name, INSIDE);
        if (!Passwords.matches(password == null ? "" : password, account.passwordHash())) {
            throw new Problem(Kind.NOT_SIGNED_IN, SignInFault.PASSWORD_WRONG);
        }
        throttle.succeeded(name, INSIDE);
        return account;
    }

    /**
     * The same; where somebody signs in over a provider and has no password, the session must have just begun.
     *
     * @param session the caller's, or null for a program
     */
    KnownAccount confirmed(String password, UUID session) {
        var account = accounts.byId(access.person().id()).orElseThrow();
        return account.passwordHash() == null && sessions.hasJustBegun(session) ? account : confirmed(password);
    }
}
