package org.schriftgut.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.schriftgut.signin.Visitor;

/** Who opens a session, in words a person recognises: the address and the family of the browser, nothing finer. */
public final class Browsers {

    /** Mark in the {@code User-Agent} and family; the first that fits counts, since most browsers name others, too. */
    private static final List<String[]> FAMILIES = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrom", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private Browsers() {}

    public static Visitor visitor(HttpServletRequest request) {
        return new Visitor(request.getRemoteAddr(), family(request.getHeader("User-Agent")));
    }

    /** The family, or null for a browser nobody knows. */
    static String family(String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return FAMILIES.stream()
                .filter(known -> agent.contains(known[0]))
                .map(known -> known[1])
                .findFirst()
                .orElse(null);
    }
}
