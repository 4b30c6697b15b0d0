package org.schriftgut.web.records;

import java.time.LocalDate;
import java.util.List;
import org.schriftgut.dossier.Medium;
import org.schriftgut.dossier.PlaceDetails;

/**
 * Core metadata of a place. What is left out of a change is emptied.
 *
 * @param subject required
 * @param medium ELECTRONIC when left out
 * @param paperLocation where the paper part stands
 */
public record PlaceDetailsJson(
        String subject,
        String remark,
        List<String> keywords,
        Medium medium,
        String paperLocation,
        LocalDate termFrom,
        LocalDate termTo) {

    public static PlaceDetailsJson of(PlaceDetails details) {
        return new PlaceDetailsJson(
                details.subject(),
                details.remark(),
                details.keywords(),
                details.medium(),
                details.paperLocation(),
                details.termFrom(),
                details.termTo());
    }

    public PlaceDetails read() {
        return new PlaceDetails(subject, remark, keywords, medium, paperLocation, termFrom, termTo);
    }
}
