package org.schriftgut.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.security.Gate;

/**
 * Errors that arise outside pages and API: addresses that lead nowhere, and what the gate refuses to a browser.
 *
 * <p>The container comes here by {@code web.xml}, with the attributes of Jakarta Servlet, section 10.9.1.
 */
@WebServlet("/fehler")
public class ContainerErrors extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Inject
    transient Failures failures;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = told instanceof Integer code ? code : NOT_FOUND;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                && failed.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType(ProblemJson.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(ProblemJson.ofStatus(status, "The request failed", null)
                            .json());
            return;
        }
        response.setContentType(Html.MEDIA_TYPE);
        page(request, isExpiredForm(request) ? ErrorPage.Kind.EXPIRED_FORM : kind(request, status))
                .write(response.getOutputStream());
    }

    private static boolean isExpiredForm(HttpServletRequest request) {
        return request.getAttribute(Gate.EXPIRED_FORM) != null;
    }

    /** In the name of whoever called, if the gate knew them. */
    private Html page(HttpServletRequest request, ErrorPage.Kind kind) {
        return request.getAttribute(Gate.CALLER) instanceof Caller caller
                ? caller.call(() -> failures.html(kind, ""))
                : failures.html(kind, "");
    }

    /** What the gate said, where it said more than the status does. */
    private static ErrorPage.Kind kind(HttpServletRequest request, int status) {
        return request.getAttribute(Gate.REFUSED) instanceof Kind kind ? ErrorKinds.of(kind) : kind(status);
    }

    static ErrorPage.Kind kind(int status) {
        return switch (status) {
            case 401 -> ErrorPage.Kind.SIGNED_OUT;
            case 403 -> ErrorPage.Kind.FORBIDDEN;
            case 404, 405 -> ErrorPage.Kind.NOT_FOUND;
            case 413 -> ErrorPage.Kind.TOO_LARGE;
            case 429, 503 -> ErrorPage.Kind.BUSY;
            case 507 -> ErrorPage.Kind.STORAGE_FULL;
            default -> status < 500 ? ErrorPage.Kind.BAD_REQUEST : ErrorPage.Kind.FAILED;
        };
    }
}
