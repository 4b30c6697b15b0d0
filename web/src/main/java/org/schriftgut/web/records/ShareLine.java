package org.schriftgut.web.records;

import java.time.Instant;
import java.time.LocalDate;
import org.schriftgut.web.page.Tone;

/**
 * One share of a dossier, as either side sees it.
 *
 * @param title the dossier; empty for the guest once the share has ended
 * @param href where the guest opens it, or where the owner's form to revoke it is sent; empty if neither is possible
 * @param active whether it holds; {@code revoked} tells why not
 */
public record ShareLine(
        String title,
        String owner,
        String guest,
        String unit,
        String legalGround,
        String purpose,
        Instant since,
        LocalDate lastDay,
        boolean active,
        boolean revoked,
        String href) {

    /** Text key of where it stands. */
    public String state() {
        return active ? "freigegeben.gilt" : revoked ? "freigegeben.widerrufen" : "freigegeben.abgelaufen";
    }

    /** Colour of where it stands. */
    public Tone tone() {
        return active ? Tone.GOOD : Tone.NEUTRAL;
    }
}
