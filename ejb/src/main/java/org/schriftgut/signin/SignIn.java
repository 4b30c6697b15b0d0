package org.schriftgut.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Passwords;
import org.schriftgut.tenant.Tenants;

/**
 * Lets people and programs in.
 *
 * <p>Unknown tenant, unknown login, wrong password and inactive account get one and the same answer after the same work: the
 * same two look-ups, one comparison of a slow hash, one note handed to a writer that works after the answer. The comparison
 * holds no connection to the database.
 */
@ApplicationScoped
public class SignIn {

    /** The longest login, the sign between, the longest key of a tenant. */
    static final int MAX_NAME = 64 + 1 + 40;

    /** In place of an address, where codes of an account are counted. */
    private static final String CODE = "code";

    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9._-]{0,63})@([a-z][a-z0-9-]{1,39})");

    /** No tenant has this id: rows are looked for where there are none. */
    private static final UUID NOWHERE = new UUID(0, 0);

    @Inject
    Tenants tenants;

    @Inject
    Logins logins;

    @Inject
    Tokens tokens;

    @Inject
    Entry entry;

    @Inject
    OpeningLinks links;

    @Inject
    Throttle throttle;

    @Inject
    RefusalNotes notes;

    /** Slow on purpose; a field, so that a test can count that it is done once whoever is asked for. */
    BiPredicate<String, String> comparison = Passwords::matches;

    /**
     * Opens a browser session, or asks for the code of the second factor.
     *
     * @param name {@code login@tenant}
     * @throws Problem {@link Kind#NOT_SIGNED_IN} when refused, {@link Kind#TOO_MANY} when guessing too often
     */
    public FirstStep openSession(String name, String password, Visitor visitor) {
        return knows(name, password, visitor.address(), false).call(() -> entry.afterPassword(visitor));
    }

    /**
     * Opens the session that a code was missing for.
     *
     * @param step token of {@link CodeMissing}
     * @param code of the app, or a recovery code
     * @return empty if the code is wrong, or came too late or too often
     * @throws Problem {@link Kind#TOO_MANY} when guessing too often
     */
    public Optional<SignedIn> openSessionWithCode(String step, String code, Visitor visitor) {
        var secret = Secret.parse(step);
        var system = secret.map(known -> Caller.system(known.tenant()));
        var waiting = system.flatMap(caller -> caller.call(() -> entry.waiting(secret.get())));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        // whoever knows the password would otherwise get five tries with each sign-in
        var account = waiting.get().account().toString();
        throttle.enter(account, CODE);
        var session = system.get().call(() -> entry.afterCode(secret.get(), code, visitor));
        session.ifPresent(opened -> throttle.succeeded(account, CODE));
        return session;
    }

    /**
     * Checks a name and password, as programs send them with each call. Where a second factor is there or asked for, a password
     * alone is refused like a wrong one: programs use API tokens.
     */
    public Caller check(String name, String password, String address) {
        return knows(name, password, address, true);
    }

    private Caller knows(String name, String password, String address, boolean alone) {
        var typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        // names that are longer are nobody's
        var clean = typed.length() > MAX_NAME ? typed.substring(0, MAX_NAME) : typed;
        throttle.enter(clean, address);
        var parts = NAME.matcher(typed);
        var isName = parts.matches();
        var login = isName ? parts.group(1) : "";
        var tenant = tenants.idOfKey(isName ? parts.group(2) : "").orElse(NOWHERE);
        var known = Caller.system(tenant).call(() -> logins.find(login));
        var hash = known.map(Logins.Login::passwordHash).orElse(null);
        var matches = comparison.test(password == null ? "" : password, hash);
        var caller = known.map(found -> new Caller(tenant, found.account())).orElse(null);
        if (!matches || alone && !caller.call(entry::isPasswordEnough)) {
            notes.take(tenant, login, throttle.failed(clean, address, known.isPresent()));
            if (throttle.hasFailedTooOften(address)) {
                throw new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
            }
            throw new Problem(Kind.NOT_SIGNED_IN, SignInFault.NAME_OR_PASSWORD_WRONG);
        }
        throttle.succeeded(clean, address);
        return caller;
    }

    /** Whether this link, mailed to the owner of an account that waits, still holds. */
    public boolean isOpeningLink(String token) {
        return Secret.parse(token)
                .filter(secret -> Caller.system(secret.tenant()).call(() -> links.holds(secret)))
                .isPresent();
    }

    /** Sets the password that the owner has chosen and lets the account read; false if the link does not hold any more. */
    public boolean openWithLink(String token, String password) {
        return Secret.parse(token)
                .filter(secret -> Caller.system(secret.tenant()).call(() -> links.open(secret, password)))
                .isPresent();
    }

    /** The tenant whose right password opened the question for a code, as long as that waits. */
    public Optional<UUID> tenantAwaitingCode(String step) {
        return Secret.parse(step).flatMap(secret -> Caller.system(secret.tenant())
                .call(() -> entry.waiting(secret))
                .map(Caller::tenant));
    }

    /**
     * Who shows this API token. An address that shows many that do not hold is told to wait; one that holds still opens.
     *
     * @throws Problem {@link Kind#TOO_MANY}
     */
    public Optional<SignedIn> resumeProgram(String token, String address) {
        var found = resume(token).filter(shown -> shown.scope() != null);
        if (found.isEmpty() && throttle.hasShownTooManyTokens(address)) {
            throw new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
        }
        return found;
    }

    /** Who shows this session token or API token, if it still holds. */
    public Optional<SignedIn> resume(String token) {
        return resume(token, true);
    }

    /** The same, for a page that asks by itself while nobody works with it: keeps no session alive. */
    public Optional<SignedIn> resumeUnused(String token) {
        return resume(token, false);
    }

    /** Ends a session; an unknown one is ended already. */
    public void close(String token) {
        Secret.parse(token).ifPresent(secret -> Caller.system(secret.tenant()).run(() -> tokens.close(secret)));
    }

    /** The CSRF token of the forms that were made for this session, whether or not it still holds. */
    public static Optional<String> csrfOf(String token) {
        return Secret.parse(token).map(Secret::csrf);
    }

    /** Whether this session, ended for less than a day, belonged to the caller given. */
    public boolean wasSessionOf(String token, Caller caller) {
        return Secret.parse(token)
                .filter(secret -> secret.tenant().equals(caller.tenant()))
                .flatMap(secret -> Caller.system(secret.tenant()).call(() -> tokens.formerOwner(secret)))
                .filter(caller.account()::equals)
                .isPresent();
    }

    private Optional<SignedIn> resume(String token, boolean use) {
        return Secret.parse(token)
                .flatMap(secret -> Caller.system(secret.tenant()).call(() -> tokens.resume(secret, use)));
    }
}
