package org.schriftgut.web.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.schriftgut.web.page.Html;

/** Security headers of every answer. Content handed out for download sets a stricter policy of its own. */
public final class SafeHeaders {

    private SafeHeaders() {}

    /**
     * The headers by name.
     *
     * @param secure whether the call came over TLS
     */
    public static Map<String, String> of(boolean secure, String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", Html.CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()");
        if (secure) {
            // RFC 6797: for a year, this host only
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        // records stay in no cache: not on the disk of a shared computer, not in a proxy; what is the same for all is
        // asked
        // for again by its ETag, so that an update is seen at once
        headers.put("Cache-Control", path.startsWith("/static/") ? "no-cache" : "no-store");
        return headers;
    }
}
