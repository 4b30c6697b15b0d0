package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.signin.Scope;

class ReachTest {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/places/1, READ",
        "HEAD, /api/v1/versions/1/content, READ",
        "GET, /api/v1/search, READ",
        "GET, /api/v1/tokens, READ",
        "GET, /ui/akte/1, READ",
        "POST, /api/v1/staged, FILE",
        "POST, /api/v1/dossiers, FILE",
        "PUT, /api/v1/documents/1, FILE",
        "DELETE, /api/v1/staged/1, FILE",
        "GET, /api/v1/accounts, ADMINISTER",
        "GET, /api/v1/accounts/names, READ",
        "POST, /api/v1/accounts, ADMINISTER",
        "GET, /api/v1/jobs, ADMINISTER",
        "POST, /api/v1/fileplan/imports, ADMINISTER",
        "GET, /api/v1/dossier-types, READ",
        "PUT, /api/v1/dossier-types/1/access, ADMINISTER",
        "DELETE, /api/v1/tokens/1, ADMINISTER",
        "POST, /ui/akte-neu, ADMINISTER",
        "POST, /api/v1/something-new, ADMINISTER",
        "POST, /api/v1/placesandmore, ADMINISTER",
        "PUT, /api/v1/places/1/access, ADMINISTER",
        "PUT, /api/v1/documents/1/access, ADMINISTER",
        "POST, /api/v1/places/1/shares, ADMINISTER",
        "DELETE, /api/v1/places/1/shares/2, ADMINISTER",
        "PUT, /api/v1/places/1/restriction, ADMINISTER",
        "POST, /api/v1/documents/1/restriction/lift, ADMINISTER",
        "POST, /ui/dokument/1/rechte, ADMINISTER",
        "POST, /ui/akte/1/freigabe, ADMINISTER",
        "GET, /api/v1/configuration, ADMINISTER",
        "GET, /api/v1/configuration/accounts, ADMINISTER",
        "GET, /api/v1/configuration/groups/versions/3, ADMINISTER",
        "GET, /api/v1/groups, ADMINISTER",
        "GET, /api/v1/directory, ADMINISTER",
        "GET, /ui/freigaben/1, ADMINISTER",
        "GET, /api/v1/accounts/1/audit-scopes, ADMINISTER",
        "GET, /openapi, READ"
    })
    void a_call_needs_a_scope(String method, String path, Scope needed) {
        assertThat(needed(method, path)).contains(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/tokens",
        "POST, /api/v1/tokens/",
        "POST, /api/v1//tokens",
        "POST, /api/v1/tokens;a=b",
        "POST, /api/v1/%74okens",
        "GET, /api/v1/sessions",
        "DELETE, /api/v1/sessions",
        "POST, /api/v1/me/password",
        "POST, /api/v1/me/second-factor",
        "GET, /ui/konto",
        "POST, /ui/konto/kennwort",
        "POST, /ui/anmelden/code"
    })
    void what_keeps_the_account_safe_is_for_no_token(String method, String path) {
        assertThat(needed(method, path)).isEmpty();
    }

    /** A route that is new here lets every program that may file do something more: somebody should have thought of it. */
    @Test
    void a_token_for_filing_changes_records_and_nothing_else() {
        var files = calls().filter(call -> {
            var parts = call.split(" ");
            return !READING.contains(parts[0]) && needed(parts[0], parts[1]).equals(Optional.of(Scope.FILE));
        });

        assertThat(files.distinct())
                .containsExactlyInAnyOrder(
                        "POST /api/v1/staged",
                        "POST /api/v1/notices/read",
                        "POST /api/v1/notices/1/open",
                        "POST /api/v1/dossiers",
                        "PUT /api/v1/places/1",
                        "POST /api/v1/places/1/places",
                        "POST /api/v1/places/1/documents",
                        "POST /api/v1/places/1/documents/content",
                        "PUT /api/v1/documents/1",
                        "POST /api/v1/documents/1/versions",
                        "POST /api/v1/documents/1/versions/content",
                        "POST /ui/nachrichten/gelesen",
                        "POST /ui/akte/1/bearbeiten",
                        "POST /ui/akte/1/vorgang-neu",
                        "POST /ui/vorgang/1/bearbeiten",
                        "POST /ui/ablage/1",
                        "POST /ui/dokument/1/bearbeiten",
                        "POST /ui/dokument/1/fassung-neu");
    }

    /** Page and API of one act need the same. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/places/1, /ui/akte/1/bearbeiten",
        "/api/v1/documents/1, /ui/dokument/1/bearbeiten",
        "/api/v1/documents/1/versions, /ui/dokument/1/fassung-neu",
        "/api/v1/places/1/documents, /ui/ablage/1",
        "/api/v1/places/1/access, /ui/akte/1/rechte",
        "/api/v1/approvals, /ui/freigaben",
        "/api/v1/emergency-accesses, /ui/notzugriff",
        "/api/v1/reassignments, /ui/reorganisation",
        "/api/v1/configuration, /ui/admin/konfiguration",
        "/api/v1/groups, /ui/admin/gruppen",
        "/api/v1/directory, /ui/admin/verzeichnis",
        "/api/v1/notices/read, /ui/nachrichten/gelesen"
    })
    void a_page_needs_what_the_call_of_the_same_act_needs(String call, String page) {
        assertThat(needed("POST", page)).isEqualTo(needed("POST", call));
        assertThat(needed("GET", page)).isEqualTo(needed("GET", call));
    }

    /** Method and address of each route there is, {@code 1} in the place of every parameter. */
    private static Stream<String> calls() {
        return Stream.concat(
                Product.AREAS.routes().stream().flatMap(type -> calls("/ui/", type)),
                Product.AREAS.resources().stream().flatMap(type -> calls("/api/v1/", type)));
    }

    private static Stream<String> calls(String base, Class<?> type) {
        return Arrays.stream(type.getMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " "
                        + (base + path(type) + "/" + path(method))
                                .replaceAll("\\{[^}]*}", "1")
                                .replaceAll("/+", "/")
                                .replaceAll("(?<=.)/$", "")));
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Optional<Scope> needed(String method, String path) {
        return Product.AREAS.guarding(path).needed(READING.contains(method));
    }
}
