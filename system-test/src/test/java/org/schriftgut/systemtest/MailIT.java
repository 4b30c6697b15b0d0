package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** A notice is told by a mail that names no content, through a real mail server. */
class MailIT {

    @Test
    void a_mail_says_that_something_waits_and_not_what() throws Exception {
        var authority = Authority.create("Postkreis");

        var address = makeSomethingWait(authority, "quittenkern");

        Pause.until("the mail has arrived", () -> mailTo(RunningServer.mails(), address)
                .isPresent());
        var mail = mailTo(RunningServer.mails(), address).orElseThrow();
        assertThat((String) mail.getContent())
                .contains("Postkreis", "https://akte.example/ui/nachrichten")
                .doesNotContain("quittenkern");
        assertThat(mail.getSubject()).doesNotContain("quittenkern");
    }

    /**
     * Asks the manager of an authority to approve that somebody becomes one, too.
     *
     * @return where the manager is told of it
     */
    static String makeSomethingWait(Authority authority, String newcomer) {
        var manager = authority.manager();
        var address = "m" + UUID.randomUUID() + "@kreis.example";
        var id = manager.get("api/v1/me").expect(200).id();
        var account = authority.admin().get("api/v1/accounts/" + id).expect(200).json();
        var change = new HashMap<String, Object>(
                Map.of("displayName", "Person manager", "email", address, "unit", authority.unit("0")));
        change.put("version", account.path("version").asLong());
        authority.admin().put("api/v1/accounts/" + id, change).expect(200);
        var clerk = authority.account(newcomer, Role.CLERK, "10");

        authority
                .admin()
                .put("api/v1/accounts/" + clerk + "/roles", Map.of("roles", List.of("RECORDS_MANAGER")))
                .expect(200);
        return address;
    }

    /** The first mail to an address. */
    static Optional<Message> mailTo(GreenMail mails, String address) {
        return Arrays.<Message>stream(mails.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst();
    }
}
