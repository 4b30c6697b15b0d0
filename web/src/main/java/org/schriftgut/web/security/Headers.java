package org.schriftgut.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.schriftgut.web.page.Html;

/** Security headers of every answer. Content handed out for download sets a stricter policy of its own. */
final class Headers {

    private Headers() {}

    static void set(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Content-Security-Policy", Html.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()");
        if (request.isSecure()) {
            // RFC 6797: for a year, this host only
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/static/")) {
            // asked for again by its ETag, so that an update is seen at once
            response.setHeader("Cache-Control", "no-cache");
        } else {
            // records stay in no cache: not on the disk of a shared computer, not in a proxy
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
