package org.schriftgut.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.SignIn;
import org.schriftgut.signin.SignInFault;
import org.schriftgut.signin.SignedIn;

/** Finds out who is calling: by session cookie, by token (RFC 6750) or by name and password (RFC 7617). */
@ApplicationScoped
class Credentials {

    @Inject
    SignIn signIn;

    /**
     * How a caller showed who they are.
     *
     * @param session null for programs; with one, forms must carry its CSRF token
     * @param scope how far an API token reaches; null for anything else
     */
    record Shown(Caller caller, SignedIn session, Scope scope) {}

    /**
     * The caller of a request, or empty if it shows nothing that holds.
     *
     * @param use whether the call keeps a session alive
     * @throws Problem {@link Kind#NOT_SIGNED_IN} for a wrong password, {@link Kind#TOO_MANY} after too many
     */
    Optional<Shown> of(HttpServletRequest request, boolean use) {
        var header = request.getHeader("Authorization");
        if (header != null) {
            return byHeader(header.strip(), request.getRemoteAddr());
        }
        return SessionCookie.read(request)
                .flatMap(token -> use ? signIn.resume(token) : signIn.resumeUnused(token))
                .filter(shown -> shown.scope() == null) // an API token is no cookie
                .map(session -> new Shown(session.caller(), session, null));
    }

    private Optional<Shown> byHeader(String header, String address) {
        var space = header.indexOf(' ');
        var scheme = space < 0 ? header : header.substring(0, space);
        var value = space < 0 ? "" : header.substring(space + 1).strip();
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" ->
                signIn.resumeProgram(value, address) // nor is a session a token
                        .map(token -> new Shown(token.caller(), null, token.scope()));
            case "basic" -> Optional.of(new Shown(byPassword(value, address), null, null));
            default -> Optional.empty();
        };
    }

    private Caller byPassword(String encoded, String address) {
        try {
            var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            if (colon >= 0) {
                return signIn.check(text.substring(0, colon), text.substring(colon + 1), address);
            }
        } catch (IllegalArgumentException e) {
            // not Base64: the same answer as for a wrong password
        }
        throw new Problem(Kind.NOT_SIGNED_IN, SignInFault.NAME_OR_PASSWORD_WRONG);
    }
}
