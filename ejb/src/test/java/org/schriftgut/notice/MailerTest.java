package org.schriftgut.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailerTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);
    private static final NoticeMail MAIL =
            new NoticeMail("anja@kreis.example", "Landkreis Müßterland", List.of(new UUID(1, 1), new UUID(1, 2)));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start_a_mail_server() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withUser("schriftgut", "geheim"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void says_how_many_wait_and_where_and_nothing_else() throws Exception {
        mailer("none", null, null).send(MAIL);

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Schriftgut: neue Nachricht");
        assertThat((String) mail.getContent())
                .contains("Landkreis Müßterland", "warten 2 neue Nachrichten", "https://akte.example/ui/nachrichten");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("akte@kreis.example");
        assertThat(mail.getAllRecipients()[0]).hasToString("anja@kreis.example");
        assertThat(mail.getSentDate()).isEqualTo("2026-11-22T11:00:00Z");
    }

    @Test
    void signs_in_where_the_server_asks_for_it() throws Exception {
        mailer("none", "schriftgut", "geheim").send(MAIL);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> mailer("none", "schriftgut", "falsch").send(MAIL))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void sends_nothing_in_the_clear_when_it_must_be_encrypted() {
        assertThatThrownBy(() -> mailer("starttls", null, null).send(MAIL)).isInstanceOf(MessagingException.class);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void says_when_the_server_is_away() {
        var mailer = mailer("none", null, null);
        server.stop();

        assertThatThrownBy(() -> mailer.send(MAIL)).isInstanceOf(MessagingException.class);
    }

    private Mailer mailer(String tls, String user, String password) {
        var mailer = new Mailer(NOON);
        var port = server.getSmtp().getPort();
        mailer.use(
                new MailSettings("127.0.0.1", port, tls, user, password, "akte@kreis.example", "https://akte.example"));
        return mailer;
    }
}
