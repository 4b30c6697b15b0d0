package org.schriftgut.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.Scope;
import org.schriftgut.web.problem.RequestFault;

/** How far the token of a call reaches, for what only its body tells. */
public final class TokenScope {

    /** Request attribute with the {@link Scope}; none where no token was shown. */
    private static final String ATTRIBUTE = "org.schriftgut.scope";

    private TokenScope() {}

    static void note(HttpServletRequest request, Scope scope) {
        request.setAttribute(ATTRIBUTE, scope);
    }

    /** @throws Problem {@link Kind#FORBIDDEN} if the call shows a token that may not say who sees what */
    public static void requireGivingRights(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Scope scope && !scope.includes(Scope.ADMINISTER)) {
            throw tooNarrow();
        }
    }

    static Problem tooNarrow() {
        return new Problem(Kind.FORBIDDEN, RequestFault.TOKEN_TOO_NARROW);
    }
}
