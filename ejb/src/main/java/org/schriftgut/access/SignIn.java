package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.Tenants;

/**
 * Lets people and programs in.
 *
 * <p>Unknown tenant, unknown login, wrong password and inactive account get one and the same answer after the same work.
 */
@ApplicationScoped
public class SignIn {

    /** The longest login, the sign between, the longest key of a tenant. */
    static final int MAX_NAME = 64 + 1 + 40;

    @Inject
    Tenants tenants;

    @Inject
    Tokens tokens;

    @Inject
    Throttle throttle;

    /**
     * Opens a browser session.
     *
     * @param name {@code login@tenant}
     * @param address of the browser, as the network tells it
     * @throws Problem {@link Kind#NOT_SIGNED_IN} when refused, {@link Kind#TOO_MANY} when guessing too often
     */
    public SignedIn openSession(String name, String password, String address) {
        var caller = check(name, password, address);
        return caller.call(tokens::openSession);
    }

    /** Checks a name and password, as programs send them with each call. */
    public Caller check(String name, String password, String address) {
        var clean = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (clean.length() > MAX_NAME) {
            // nobody's name, and the throttle must not keep it in memory
            nobody(password == null ? "" : password);
            throw refused();
        }
        throttle.enter(clean, address);
        var at = clean.lastIndexOf('@');
        Optional<UUID> tenant = at < 0 ? Optional.empty() : tenants.idOfKey(clean.substring(at + 1));
        var login = at < 0 ? clean : clean.substring(0, at);
        var given = password == null ? "" : password;
        Optional<Caller> caller =
                tenant.isPresent() ? Caller.system(tenant.get()).call(() -> tokens.check(login, given)) : nobody(given);
        if (caller.isEmpty()) {
            throw refused();
        }
        throttle.succeeded(clean, address);
        return caller.get();
    }

    /** Who shows this session token, if it still holds. */
    public Optional<SignedIn> resume(String token) {
        return Secret.parse(token)
                .flatMap(secret -> Caller.system(secret.tenant()).call(() -> tokens.resume(secret)));
    }

    /** Ends a session; an unknown one is ended already. */
    public void close(String token) {
        Secret.parse(token).ifPresent(secret -> Caller.system(secret.tenant()).run(() -> tokens.close(secret)));
    }

    private static Problem refused() {
        return new Problem(Kind.NOT_SIGNED_IN, "Name or password is wrong");
    }

    private static Optional<Caller> nobody(String password) {
        Passwords.matches(password, null);
        return Optional.empty();
    }
}
