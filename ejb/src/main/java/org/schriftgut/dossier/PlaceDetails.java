package org.schriftgut.dossier;

import java.time.LocalDate;
import java.util.List;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Problem;

/**
 * Core metadata that people give and change (R021).
 *
 * @param subject Betreff, required
 * @param paperLocation where the paper part stands, or null
 * @param termFrom first day the matter covers, or null
 */
public record PlaceDetails(
        String subject,
        String remark,
        List<String> keywords,
        Medium medium,
        String paperLocation,
        LocalDate termFrom,
        LocalDate termTo) {

    private static final int MAX_KEYWORDS = 100;

    public PlaceDetails {
        subject = DisplayText.required("subject", subject, 500);
        remark = DisplayText.optional("remark", remark, 4000);
        keywords = keywords == null
                ? List.of()
                : keywords.stream()
                        .map(word -> DisplayText.optional("keywords", word, 100))
                        .filter(word -> word != null)
                        .distinct()
                        .toList();
        if (keywords.size() > MAX_KEYWORDS) {
            throw Problem.invalid("keywords", DossierFault.TOO_MANY_KEYWORDS, MAX_KEYWORDS);
        }
        medium = medium == null ? Medium.ELECTRONIC : medium;
        paperLocation = DisplayText.optional("paperLocation", paperLocation, 200);
        if (termFrom != null && termTo != null && termTo.isBefore(termFrom)) {
            throw Problem.invalid("termTo", DossierFault.TERM_REVERSED);
        }
    }

    /** Electronic, with a subject only. */
    public static PlaceDetails of(String subject) {
        return new PlaceDetails(subject, null, null, null, null, null, null);
    }
}
