package org.schriftgut.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import org.schriftgut.signin.OpeningLinks;

/** Sends mails that say how much is new and where to read it, or carry a link to choose a password, and nothing else. */
@ApplicationScoped
class Mailer {

    /** For connecting, each answer and each write. */
    private static final String PATIENCE_MILLIS = "20000";

    private final Clock clock;
    private Optional<MailSettings> settings = Optional.empty();

    /** For the container's proxy only. */
    Mailer() {
        this(null);
    }

    @Inject
    Mailer(Clock clock) {
        this.clock = clock;
    }

    /** Fails at start on settings that do not go together. */
    @PostConstruct
    void readSettings() {
        settings = MailSettings.read();
    }

    void use(MailSettings chosen) {
        settings = Optional.of(chosen);
    }

    boolean isOn() {
        return settings.isPresent();
    }

    /**
     * Sends a mail about new notices.
     *
     * @throws MessagingException if the server did not take it; the call may be repeated
     */
    void send(NoticeMail mail) throws MessagingException {
        var link = settings.orElseThrow().address() + "/ui/nachrichten";
        send(mail.email(), "mail", mail.organisation(), mail.count(), link);
    }

    /**
     * Sends a link that opens an account.
     *
     * @throws MessagingException if the server did not take it; another link is made then
     */
    void send(OpeningLinks.Link link, String organisation) throws MessagingException {
        var address = settings.orElseThrow().address() + "/ui/anmelden/freischalten?marke=" + link.token();
        send(link.email(), "link", organisation, address);
    }

    private void send(String email, String kind, Object... values) throws MessagingException {
        var to = settings.orElseThrow();
        var texts = ResourceBundle.getBundle("org.schriftgut.notice.mails", Locale.GERMAN);
        var message = new MimeMessage(session(to));
        message.setFrom(new InternetAddress(to.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(email));
        message.setSubject(texts.getString(kind + ".betreff"), StandardCharsets.UTF_8.name());
        // RFC 3834, section 5: no automatic reply to this
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        var text = new MessageFormat(texts.getString(kind + ".text"), Locale.GERMAN);
        message.setText(text.format(values), StandardCharsets.UTF_8.name());
        Transport.send(message);
    }

    private static Session session(MailSettings to) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", to.host());
        properties.put("mail.smtp.port", String.valueOf(to.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        switch (to.tls()) {
            case "starttls" -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case "tls" -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            default -> {
                // on a network that is trusted
            }
        }
        if (to.user() == null) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new jakarta.mail.Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(to.user(), to.password());
            }
        });
    }
}
