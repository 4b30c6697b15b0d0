package org.schriftgut.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.signin.SignIn;
import org.schriftgut.web.page.Carried;

/**
 * A form that was sent after its session had ended: what was typed is carried through the sign-in and offered back.
 *
 * <p>Only a form of ours is carried: it holds the CSRF token of the very session whose cookie the browser still shows, which no
 * page of another site can know. It is offered, never sent by itself, and only to the person whose session it was. Passwords,
 * codes and files are not carried, nor what would change the account.
 */
public final class LostForm {

    /** Request attribute with the {@link Carried} form, for the sign-in page. */
    public static final String ATTRIBUTE = "org.schriftgut.lost-form";

    private static final Set<String> NOT_CARRIED = Set.of("/ui/abmelden", "/ui/ansicht", "/ui/sitzung");

    private LostForm() {}

    static Optional<Carried> of(HttpServletRequest request, String path) {
        var accept = request.getHeader("Accept");
        var type = request.getContentType();
        if (!"POST".equals(request.getMethod())
                || !mayReturnTo(path)
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || accept != null && accept.startsWith("application/json")
                || request.getHeader("HX-Request") != null) {
            return Optional.empty();
        }
        var expected = SessionCookie.read(request).flatMap(SignIn::csrfOf);
        var given = request.getParameter(CsrfNames.FIELD);
        if (expected.isEmpty() || given == null || !isEqual(given, expected.get())) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (isCarried(name)) {
                fields.put(name, List.of(values));
            }
        });
        return Optional.of(new Carried(path, fields));
    }

    /** The form that a sign-in page has carried, if it has; whoever sends one can only fill their own form. */
    public static Optional<Carried> carriedBy(HttpServletRequest request) {
        var target = request.getParameter(Carried.TARGET);
        if (target == null || !mayReturnTo(target)) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            var own = name.startsWith(Carried.PREFIX) ? name.substring(Carried.PREFIX.length()) : "";
            if (!own.isEmpty() && isCarried(own)) {
                fields.put(own, new ArrayList<>(List.of(values)));
            }
        });
        return Optional.of(new Carried(target, fields));
    }

    private static boolean mayReturnTo(String path) {
        return path.matches("/ui/[A-Za-z0-9/_-]*")
                && !path.startsWith("/ui/anmelden")
                && !path.startsWith("/ui/konto")
                && !NOT_CARRIED.contains(path);
    }

    private static boolean isCarried(String field) {
        return !field.equals(CsrfNames.FIELD) && !field.startsWith("kennwort") && !field.equals("code");
    }

    private static boolean isEqual(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
