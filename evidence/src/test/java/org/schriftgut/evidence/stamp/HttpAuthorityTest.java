package org.schriftgut.evidence.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.record.DigestAlgorithm;

class HttpAuthorityTest {

    private static final byte[] HASH = DigestAlgorithm.SHA256.hash(new byte[] {1});
    private static final URI NOBODY = URI.create("http://localhost:1/tsa");

    private final TestClock theirs = new TestClock("2027-03-01T10:00:00Z");
    private final TestClock ours = new TestClock("2027-03-01T10:00:20Z");
    private final BuiltInAuthority authority = Authorities.authority("Remote", 2026, theirs);
    private HttpServer server;

    @BeforeEach
    void a_server() throws IOException {
        server = Authorities.serve(authority);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_token_comes_back_complete() {
        var token = Token.of(asked(AuthoritySettings.at(Authorities.address(server))));

        assertThat(token.imprint()).isEqualTo(HASH);
        assertThat(token.time()).isEqualTo(theirs.instant());
        assertThat(token.certificates()).hasSize(2).contains(authority.anchor());
        assertThat(token.revocationLists()).hasSize(1);
    }

    @Test
    void a_name_and_a_password_open_the_door_and_nothing_else_does() {
        server.removeContext("/");
        server.createContext("/", exchange -> {
                    var answer = authority.respond(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                })
                .setAuthenticator(new BasicAuthenticator("tsa") {
                    @Override
                    public boolean checkCredentials(String name, String password) {
                        return name.equals("stadt") && password.equals("geheim");
                    }
                });
        var settings = AuthoritySettings.at(Authorities.address(server));

        assertThat(asked(settings.with(new AuthoritySettings.Login("stadt", "geheim"))))
                .isNotEmpty();
        assertThatThrownBy(() -> asked(settings.with(new AuthoritySettings.Login("stadt", "falsch"))))
                .isInstanceOf(NoTimeStamp.class)
                .hasMessageContaining("HTTP 401");
        assertThat(settings.with(new AuthoritySettings.Login("stadt", "geheim")).toString())
                .doesNotContain("geheim");
    }

    @Test
    void a_clock_too_far_from_ours_is_refused() {
        ours.set("2027-03-01T10:02:00Z");

        assertReason(AuthoritySettings.at(Authorities.address(server)), NoTimeStamp.Reason.CLOCK_SKEW);
    }

    @Test
    void a_token_under_another_policy_is_refused() {
        var settings = AuthoritySettings.at(Authorities.address(server)).under("1.2.3.4");

        assertReason(settings, NoTimeStamp.Reason.REFUSED);
    }

    @Test
    void a_token_for_somebody_elses_question_is_refused() throws IOException {
        server.stop(0);
        server = Authorities.serve(exchange -> {
            var other = authority.respond(new TimeStampRequestGenerator()
                    .generate(DigestAlgorithm.SHA256.identifier().getAlgorithm(), new byte[32])
                    .getEncoded());
            exchange.sendResponseHeaders(200, other.length);
            exchange.getResponseBody().write(other);
            exchange.close();
        });

        assertReason(AuthoritySettings.at(Authorities.address(server)), NoTimeStamp.Reason.WRONG_ANSWER);
    }

    @Test
    void an_answer_without_end_is_given_up() throws IOException {
        server.stop(0);
        server = Authorities.serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[64 * 1024];
            try (var body = exchange.getResponseBody()) {
                for (var i = 0; i < 100; i++) {
                    body.write(block);
                }
            }
        });

        assertReason(AuthoritySettings.at(Authorities.address(server)), NoTimeStamp.Reason.UNREACHABLE);
    }

    @Test
    void noise_is_no_answer() throws IOException {
        server.stop(0);
        server = Authorities.serve(exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });

        assertReason(AuthoritySettings.at(Authorities.address(server)), NoTimeStamp.Reason.UNREACHABLE);
    }

    @Test
    void the_next_authority_is_asked_when_the_first_is_gone() {
        var both = new FailOver(List.of(
                client(AuthoritySettings.at(NOBODY)), client(AuthoritySettings.at(Authorities.address(server)))));

        assertThat(Token.of(both.stamp(DigestAlgorithm.SHA256, HASH)).imprint()).isEqualTo(HASH);
    }

    @Test
    void when_all_are_gone_every_failure_is_told() {
        var both = new FailOver(List.of(client(AuthoritySettings.at(NOBODY)), client(AuthoritySettings.at(NOBODY))));

        assertThatThrownBy(() -> both.stamp(DigestAlgorithm.SHA256, HASH))
                .isInstanceOf(NoTimeStamp.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    @Test
    void a_token_without_its_revocation_list_is_not_kept() {
        var bare = new HttpAuthority(
                AuthoritySettings.at(Authorities.address(server)),
                new TokenCompletion(List.of(authority.anchor()), certificate -> {
                    throw new NoTimeStamp(NoTimeStamp.Reason.INCOMPLETE, "gone");
                }),
                ours);

        assertThatThrownBy(() -> bare.stamp(DigestAlgorithm.SHA256, HASH)).isInstanceOf(NoTimeStamp.class);
    }

    @Test
    void a_certificate_that_names_no_list_has_none() {
        assertThat(new HttpRevocations(Duration.ofSeconds(1)).listFor(authority.anchor()))
                .isEqualTo(Optional.empty());
    }

    private void assertReason(AuthoritySettings settings, NoTimeStamp.Reason reason) {
        assertThatThrownBy(() -> asked(settings))
                .isInstanceOf(NoTimeStamp.class)
                .extracting(e -> ((NoTimeStamp) e).reason())
                .isEqualTo(reason);
    }

    private byte[] asked(AuthoritySettings settings) {
        return client(settings).stamp(DigestAlgorithm.SHA256, HASH);
    }

    private HttpAuthority client(AuthoritySettings settings) {
        return new HttpAuthority(settings, new TokenCompletion(List.of(authority.anchor()), authority), ours);
    }
}
