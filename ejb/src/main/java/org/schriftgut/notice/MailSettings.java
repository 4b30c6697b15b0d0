package org.schriftgut.notice;

import java.util.Optional;
import org.schriftgut.common.Setting;

/**
 * Where mails go out.
 *
 * @param host of the outgoing mail server
 * @param tls {@code starttls} (required, RFC 3207), {@code tls} from the first byte (RFC 8314), or {@code none}
 * @param user name to sign in with, or null
 * @param from address of the sender
 * @param address where people open the application, without a slash at the end
 */
record MailSettings(String host, int port, String tls, String user, String password, String from, String address) {

    /** Empty where no mail server is set: then no mail is sent. */
    static Optional<MailSettings> read() {
        var tls = Setting.choice("SCHRIFTGUT_MAIL_TLS", "starttls", "tls", "none");
        var port = (int) Setting.number("SCHRIFTGUT_MAIL_PORT", tls.equals("tls") ? 465 : 587, 1, 65_535);
        return Setting.text("SCHRIFTGUT_MAIL_HOST")
                .map(host -> new MailSettings(
                        host,
                        port,
                        tls,
                        Setting.text("SCHRIFTGUT_MAIL_USER").orElse(null),
                        Setting.text("SCHRIFTGUT_MAIL_PASSWORD").orElse(null),
                        Setting.required("SCHRIFTGUT_MAIL_FROM"),
                        Setting.required("SCHRIFTGUT_PUBLIC_ADDRESS").replaceAll("/+$", "")));
    }
}
