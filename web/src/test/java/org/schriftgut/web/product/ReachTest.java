package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.signin.Scope;

class ReachTest {

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
        "PUT, /api/v1/places/1/access, FILE",
        "POST, /api/v1/documents/1/restriction, FILE",
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

    private static Optional<Scope> needed(String method, String path) {
        return Product.AREAS.guarding(path).needed(Set.of("GET", "HEAD").contains(method));
    }
}
