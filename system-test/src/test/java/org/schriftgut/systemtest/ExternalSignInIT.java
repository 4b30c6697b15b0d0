package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in over a provider that says what we want it to: who is told, and where a refusal gives its reason. */
class ExternalSignInIT {

    private SmallProvider provider;
    private Authority authority;

    @BeforeEach
    void an_authority_that_trusts_a_provider() {
        provider = new SmallProvider();
        authority = Authority.create("Anmeldeamt");
        var settings = Map.of(
                "issuer",
                provider.issuer(),
                "clientId",
                "schriftgut",
                "clientSecret",
                "ein-geheimnis-des-anbieters",
                "createsPeople",
                false,
                "active",
                true);
        authority.admin().put("api/v1/sign-in/provider", settings).expect(200);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whose_account_the_provider_opens_from_now_on_is_told_once() throws Exception {
        var account = authority.account("jana", Authority.Role.CLERK, "10");
        var own = Session.open(authority.server().address(), "jana@" + authority.key(), Authority.PASSWORD);
        assertThat(SignInNewsIT.news(own)).isZero();
        provider.saying(Map.of("preferred_username", "jana", "name", "Jana Jansen"));

        assertThat(signIn().statusCode()).isEqualTo(303);

        Pause.until("the provider's account was tied", () -> SignInNewsIT.news(own) == 1);
        Pause.until("the job is over", () -> waiting(account).isEmpty());
        assertThat(signIn().statusCode()).isEqualTo(303);
        assertThat(waiting(account)).isEmpty();
        assertThat(SignInNewsIT.news(own)).isEqualTo(1);
    }

    /** Jobs that are still to tell somebody; whatever one has told is in the notices once it is gone. */
    private List<String> waiting(UUID account) {
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            return Database.column(
                    database,
                    "select id::text from job where kind = 'sign-in-news' and state <> 'DONE' and subject = '" + account
                            + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_refusal_tells_its_reason_to_the_log_and_not_to_the_person() throws Exception {
        provider.saying(Map.of("preferred_username", "jana", "name", "Jana", "nonce", "of-another-sign-in"));
        var forged = signIn();
        provider.saying(Map.of("preferred_username", "niemand-" + authority.key(), "name", "Niemand"));
        var unknown = signIn();

        for (var refused : new HttpResponse<?>[] {forged, unknown}) {
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body().toString())
                    .contains("wurde nicht angenommen")
                    .doesNotContain("nonce", "niemand-");
        }
        assertThat(log())
                .contains("A sign-in over the provider was refused: org.schriftgut.web.oidc.OidcRefusal: "
                        + "The token is not taken: Unexpected JWT nonce")
                .contains("was refused: org.schriftgut.common.Problem: federation.not-created [niemand-"
                        + authority.key() + "]");
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            assertThat(Database.column(database, "select act from audit_entry where act = 'SIGN_IN_REFUSED'"))
                    .hasSize(2);
        }
    }

    /** There and back, as a browser that is new here. */
    private HttpResponse<String> signIn() throws Exception {
        var browser =
                HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build();
        var start = authority.server().address().resolve("ui/anmelden/extern?behoerde=" + authority.key());
        var there = get(browser, location(get(browser, start)));
        return get(browser, location(there));
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())));
    }

    private static String log() throws IOException {
        return Files.readString(RunningServer.get().data().resolve("logs/server.log"));
    }
}
