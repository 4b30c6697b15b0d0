package org.schriftgut.web.processing;

import java.util.List;
import java.util.UUID;
import org.schriftgut.processing.ProcessingDetails;
import org.schriftgut.processing.SpecialCategory;

/**
 * What the record of processing says of an activity (GDPR, article 30(1)).
 *
 * @param legalGround with special categories also why article 9 allows it
 * @param jointControllers others who are responsible together with the authority
 * @param persons categories of persons concerned; at least one
 * @param data categories of personal data; at least one
 * @param specialCategories those of article 9 among them
 * @param recipients categories of recipients, processors too
 * @param thirdCountry where the data goes outside the EU, and the safeguards; left out for none
 * @param erasure when the data is erased, in words
 * @param measures technical and organisational measures (article 32)
 * @param unit responsible for it
 * @param branches entries of the file plan it is entered at; it covers what lies below, unless another is nearer
 */
public record ProcessingDetailsJson(
        String name,
        String purpose,
        String legalGround,
        List<String> jointControllers,
        List<String> persons,
        List<String> data,
        List<SpecialCategory> specialCategories,
        List<String> recipients,
        String thirdCountry,
        String erasure,
        List<String> measures,
        UUID unit,
        List<UUID> branches) {

    static ProcessingDetailsJson of(ProcessingDetails details) {
        return new ProcessingDetailsJson(
                details.name(),
                details.purpose(),
                details.legalGround(),
                details.jointControllers(),
                details.persons(),
                details.data(),
                details.specialCategories(),
                details.recipients(),
                details.thirdCountry(),
                details.erasure(),
                details.measures(),
                details.unit(),
                details.branches());
    }

    ProcessingDetails read() {
        return new ProcessingDetails(
                name,
                purpose,
                legalGround,
                jointControllers,
                persons,
                data,
                specialCategories,
                recipients,
                thirdCountry,
                erasure,
                measures,
                unit,
                branches);
    }
}
