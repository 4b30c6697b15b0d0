package org.schriftgut.web.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.signin.Scope;

/**
 * What an API token must reach for a call: one table, read from above, the first line that fits counts. What stands nowhere
 * needs the widest scope, so that a new address is closed to narrow tokens until somebody thinks about it.
 */
final class Reach {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** @param needed null: no token may do this, only a person who has just signed in */
    private record Line(boolean readingOnly, String prefix, Scope needed) {

        boolean fits(String method, String path) {
            return (!readingOnly || READING.contains(method))
                    && (path.equals(prefix) || path.startsWith(prefix.endsWith("/") ? prefix : prefix + "/"));
        }
    }

    private static final List<Line> TABLE = List.of(
            // what keeps the account safe belongs to the person
            new Line(false, "/ui/konto", null),
            new Line(false, "/ui/anmelden", null),
            new Line(false, "/api/v1/me/password", null),
            new Line(false, "/api/v1/me/second-factor", null),
            new Line(false, "/api/v1/sessions", null),
            new Line(true, "/api/v1/tokens", Scope.READ),
            // people and operation: looking needs the wide scope, too
            new Line(false, "/api/v1/accounts/names", Scope.READ),
            new Line(false, "/api/v1/accounts", Scope.ADMINISTER),
            new Line(false, "/api/v1/lockouts", Scope.ADMINISTER),
            new Line(false, "/api/v1/sign-in", Scope.ADMINISTER),
            new Line(false, "/api/v1/audit", Scope.ADMINISTER),
            new Line(false, "/api/v1/log-evaluations", Scope.ADMINISTER),
            new Line(false, "/ui/auswertungen", Scope.ADMINISTER),
            new Line(false, "/api/v1/subject-requests", Scope.ADMINISTER),
            new Line(false, "/api/v1/subject-parts", Scope.ADMINISTER),
            new Line(false, "/ui/auskunft", Scope.ADMINISTER),
            new Line(false, "/api/v1/restriction-requests", Scope.ADMINISTER),
            new Line(false, "/ui/einschraenkungen", Scope.ADMINISTER),
            new Line(false, "/api/v1/jobs", Scope.ADMINISTER),
            new Line(false, "/api/v1/index", Scope.ADMINISTER),
            new Line(false, "/ui/admin", Scope.ADMINISTER),
            new Line(false, "/api/v1/approvals", Scope.ADMINISTER),
            // records
            new Line(true, "/api/v1/", Scope.READ),
            new Line(true, "/ui/", Scope.READ),
            new Line(true, "/openapi", Scope.READ),
            new Line(false, "/api/v1/notices", Scope.FILE),
            new Line(false, "/api/v1/staged", Scope.FILE),
            new Line(false, "/api/v1/dossiers", Scope.FILE),
            new Line(false, "/api/v1/places", Scope.FILE),
            new Line(false, "/api/v1/documents", Scope.FILE),
            new Line(false, "/api/v1/versions", Scope.FILE));

    private Reach() {}

    /** The scope a token needs; empty where no token will do. */
    static Optional<Scope> needed(String method, String path) {
        // making a token: with one in hand there would be no end to it
        if (path.equals("/api/v1/tokens") && !READING.contains(method)) {
            return Optional.empty();
        }
        for (var line : TABLE) {
            if (line.fits(method, path)) {
                return Optional.ofNullable(line.needed);
            }
        }
        return Optional.of(Scope.ADMINISTER);
    }

    static boolean isReading(String method) {
        return READING.contains(method);
    }
}
