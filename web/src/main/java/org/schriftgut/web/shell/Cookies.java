package org.schriftgut.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;

/** Cookies of the display; none of them is a secret or decides what somebody may do. */
public final class Cookies {

    public static final String LANGUAGE = "sprache";
    public static final String THEME = "farben";
    public static final String KEYS = "tasten";
    static final String NOTICE = "hinweis";
    public static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private static final String PATH = "/ui";

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public static NewCookie of(HttpServletRequest request, String name, String value, int maxAgeSeconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
