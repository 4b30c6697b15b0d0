package org.schriftgut.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Failures;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Address.Csrf;
import org.schriftgut.web.area.Address.Duty;
import org.schriftgut.web.area.Address.Proof;
import org.schriftgut.web.area.Address.Refusal;
import org.schriftgut.web.area.Areas;
import org.schriftgut.web.door.SafeHeaders;
import org.schriftgut.web.door.TooSlow;
import org.schriftgut.web.door.Transfer;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.RequestFault;

/**
 * Every request passes here: headers, who is calling, whether the call came from our own page.
 *
 * <p>Without a sign-in, pages lead to the sign-in page and the API answers 401. A changing call of a browser session must
 * carry the session's CSRF token, as a header or, in a plain form, as the first field that is read.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = false)
public class Gate extends HttpFilter {

    /** Header of calls that pages make by themselves while nobody works with them; they keep no session alive. */
    public static final String UNATTENDED_HEADER = "X-Unattended";

    /** Request attribute with the {@link SignedIn} session, if the caller is a browser. */
    public static final String SESSION = "org.schriftgut.session";

    /** Request attribute with the {@link Caller}, for the error page, which is made after the gate has closed. */
    public static final String CALLER = "org.schriftgut.caller";

    /** Request attribute with the {@link Kind} of the gate's refusal, for the error page. */
    public static final String REFUSED = "org.schriftgut.refused";

    /** Request attribute that is there if a form was refused because it belongs to another session. */
    public static final String EXPIRED_FORM = "org.schriftgut.expired-form";

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final System.Logger LOG = System.getLogger(Gate.class.getName());

    private static final Supplier<Problem> FROM_ELSEWHERE = () -> new Problem(Kind.FORBIDDEN, RequestFault.OTHER_SITE);

    @Inject
    transient Credentials credentials;

    @Inject
    transient BodyLimit limit;

    @Inject
    transient Areas areas;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        SafeHeaders.of(request.isSecure(), path).forEach(response::setHeader);
        try {
            ask(path, request, response, chain);
        } catch (TooSlow slow) { // a form, read on the way
            refuse(path, request, response, slow);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!Transfer.isBroken()) {
                throw failure;
            }
            LOG.log(System.Logger.Level.DEBUG, "The client went in the middle of {0}", path);
        } finally {
            Transfer.ofThisRequest().leaveTheRest();
        }
    }

    private void ask(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isReading = isReading(request.getMethod());
        if (isReading && holdsNul(request.getQueryString())) {
            refuse(path, request, response, new Problem(Kind.INVALID, RequestFault.NUL_IN_ADDRESS));
            return;
        }
        try {
            limit.check(request);
        } catch (Problem tooLarge) {
            refuse(path, request, response, tooLarge);
            return;
        }
        var address = areas.guarding(path);
        if (address.proof() == Proof.NONE) {
            if (!isReading && comesFromElsewhere(request.getHeader("Sec-Fetch-Site"))) {
                refuse(path, request, response, FROM_ELSEWHERE.get());
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        Optional<Credentials.Shown> shown;
        try {
            var isUse = request.getHeader(UNATTENDED_HEADER) == null && !(isReading && path.equals("/ui/sitzung"));
            shown = credentials.of(request, isUse);
        } catch (Exception failure) { // a failed commit throws checked ones out of a facade
            var problem = Failures.asProblem(failure).orElseThrow(() -> new ServletException(failure));
            refuse(path, request, response, tryAgain(problem));
            return;
        }
        if (shown.isEmpty()) {
            var lost = LostForm.of(request, path);
            if (lost.isPresent()) {
                request.setAttribute(LostForm.ATTRIBUTE, lost.get());
                request.getRequestDispatcher("/ui/anmelden/formular").forward(request, response);
                return;
            }
            refuse(path, request, response, new Problem(Kind.NOT_SIGNED_IN, CommonFault.NOT_SIGNED_IN));
            return;
        }
        Transfer.ofThisRequest().belongsTo(shown.get().caller().account());
        var session = shown.get().session();
        if (shown.get().scope() != null && !reaches(shown.get().scope(), request)) {
            refuse(path, request, response, TokenScope.tooNarrow());
            return;
        }
        if (session != null && session.renewsFirst() && !address.duties().contains(Duty.RENEW_PASSWORD)) {
            if (path.startsWith("/ui/")) {
                response.sendRedirect(request.getContextPath() + "/ui/konto");
            } else {
                refuse(path, request, response, new Problem(Kind.FORBIDDEN, RequestFault.PASSWORD_FIRST));
            }
            return;
        }
        if (session != null
                && session.enrolsFirst()
                && !session.renewsFirst()
                && !address.duties().contains(Duty.ENROL)) {
            if (path.startsWith("/ui/")) {
                response.sendRedirect(request.getContextPath() + "/ui/konto/zweiter-faktor");
            } else {
                RefusalWriter.write(request, response, new Problem(Kind.FORBIDDEN, RequestFault.SECOND_FACTOR_FIRST));
            }
            return;
        }
        if (session != null && !isReading && address.csrf() == Csrf.TOKEN && !carriesToken(request, session)) {
            request.setAttribute(EXPIRED_FORM, true);
            request.setAttribute(CALLER, shown.get().caller());
            request.setAttribute(SESSION, session);
            refuse(path, request, response, new Problem(Kind.FORBIDDEN, RequestFault.FORM_EXPIRED));
            return;
        }
        if (session == null && !isReading && comesFromElsewhere(request.getHeader("Sec-Fetch-Site"))) {
            refuse(path, request, response, FROM_ELSEWHERE.get());
            return;
        }
        request.setAttribute(SESSION, session);
        request.setAttribute(CALLER, shown.get().caller());
        TokenScope.note(request, shown.get().scope());
        pass(shown.get().caller(), request, response, chain);
    }

    private static void pass(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            caller.run(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new WrappedServletException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (WrappedServletException e) {
            throw e.wrapped;
        }
    }

    /**
     * Whether the call carries the session's token. A body is read as a form only when it is a plain form: uploads must
     * reach their resource unread, so they send the header; multipart forms without script send it in their address.
     */
    private static boolean carriesToken(HttpServletRequest request, SignedIn session) {
        var given = request.getHeader(CsrfNames.HEADER);
        if (given == null) {
            var type = request.getContentType();
            var isPlainForm = type != null && type.startsWith("application/x-www-form-urlencoded");
            given = isPlainForm ? request.getParameter(CsrfNames.FIELD) : fromAddress(request.getQueryString());
        }
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.US_ASCII),
                        session.csrf().getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isReading(String method) {
        return READING.contains(method);
    }

    /** PostgreSQL takes no text with such a character, and nobody looks for one; names of files are cleaned of it. */
    private static boolean holdsNul(String query) {
        return query != null && query.contains("%00");
    }

    /** Asked of the address as the server reads it: an encoded letter must not lead past the table. */
    private boolean reaches(Scope scope, HttpServletRequest request) {
        var info = request.getPathInfo() == null ? "" : request.getPathInfo();
        var path = (request.getServletPath() + info).replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
        return areas.guarding(path)
                .needed(isReading(request.getMethod()))
                .filter(scope::includes)
                .isPresent();
    }

    private static String fromAddress(String query) {
        if (query == null) {
            return null;
        }
        for (var pair : query.split("&")) {
            if (pair.startsWith(CsrfNames.FIELD + "=")) {
                return pair.substring(CsrfNames.FIELD.length() + 1);
            }
        }
        return null;
    }

    /**
     * Whether a browser says that another site's page made the call. A browser that was once given name and password for
     * the API sends them along with every form on any page, and such a call carries no CSRF token. Source: W3C Fetch
     * Metadata, section 2.3; programs do not send the header.
     */
    static boolean comesFromElsewhere(String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** The session ended or was prolonged by another request meanwhile: nothing that the caller read is stale. */
    static Problem tryAgain(Problem problem) {
        return problem.kind() == Kind.STALE
                ? new Problem(Kind.UNAVAILABLE, RequestFault.SESSION_CHANGED).causedBy(problem)
                : problem;
    }

    private void refuse(String path, HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (problem.kind() == Kind.NOT_SIGNED_IN
                && areas.guarding(path).refusal() == Refusal.PAGE
                && request.getHeader("Authorization") == null) {
            var wanted = "GET".equals(request.getMethod()) && path.startsWith("/ui/")
                    ? "?weiter=" + URLEncoder.encode(withQuery(path, request.getQueryString()), StandardCharsets.UTF_8)
                    : "";
            response.sendRedirect(request.getContextPath() + "/ui/anmelden" + wanted);
            return;
        }
        if (wantsPage(areas.guarding(path), request.getHeader("Accept"))) {
            request.setAttribute(REFUSED, problem.kind());
            response.sendError(ProblemJson.status(problem.kind())); // the container shows the error page
            return;
        }
        RefusalWriter.write(request, response, problem);
    }

    /** Whether a person would read the answer; scripts of the pages ask for JSON. */
    static boolean wantsPage(Address address, String accept) {
        return address.refusal() == Refusal.PAGE && accept != null && accept.contains("text/html");
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    /** Carries a checked exception through the caller's scope. */
    private static final class WrappedServletException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final ServletException wrapped;

        WrappedServletException(ServletException wrapped) {
            super(wrapped);
            this.wrapped = wrapped;
        }
    }
}
