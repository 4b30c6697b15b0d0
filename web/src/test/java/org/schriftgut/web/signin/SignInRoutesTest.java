package org.schriftgut.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInRoutesTest {

    @Test
    void goes_on_to_the_page_that_was_wanted() {
        assertThat(SignInRoutes.own("/ui/suche?q=Stra%C3%9Fe")).isEqualTo("/ui/suche?q=Stra%C3%9Fe");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example/",
                "https://evil.example/ui/",
                "/api/v1/me",
                "/ui",
                "/ui/\\evil.example",
                "/ui/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)"
            })
    void sends_nobody_elsewhere_after_signing_in(String address) {
        assertThat(SignInRoutes.own(address)).isEmpty();
    }

    @Test
    void takes_a_name_with_and_without_the_authority_behind_it() {
        assertThat(SignInRoutes.whole("weber", "musterland")).isEqualTo("weber@musterland");
        assertThat(SignInRoutes.whole("weber@anderswo", "musterland")).isEqualTo("weber@anderswo");
        assertThat(SignInRoutes.whole("weber", "")).isEqualTo("weber");
        assertThat(SignInRoutes.whole("weber", "kein Schlüssel")).isEqualTo("weber");
    }
}
