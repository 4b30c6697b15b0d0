package org.schriftgut.processing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * What the record says of an activity (GDPR, article 30(1)). Null stands for an empty list.
 *
 * @param legalGround of the processing; with special categories also why article 9 allows it
 * @param jointControllers others who are responsible together with the authority, with their contacts
 * @param persons categories of persons concerned; at least one
 * @param data categories of personal data; at least one
 * @param specialCategories those of article 9 among them
 * @param recipients categories of recipients, processors too
 * @param thirdCountry country or international organisation the data goes to, and the safeguards; null for none
 * @param erasure when the data is erased, in words; null where it cannot be said
 * @param measures technical and organisational measures (article 32)
 * @param unit responsible for it
 * @param branches entries of the file plan whose dossiers belong to it, with all below them
 */
public record ProcessingDetails(
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

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_ITEM = 500;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_BRANCHES = 1000;

    public ProcessingDetails {
        jointControllers = copy(jointControllers);
        persons = copy(persons);
        data = copy(data);
        specialCategories = copy(specialCategories).stream().sorted().toList();
        recipients = copy(recipients);
        measures = copy(measures);
        branches = copy(branches).stream().sorted().toList();
    }

    /**
     * As it is stored: texts cleaned, empty lines left out.
     *
     * @throws Problem {@link Kind#INVALID} naming the field
     */
    ProcessingDetails checked() {
        if (unit == null) {
            throw Problem.invalid("unit", CommonFault.EMPTY);
        }
        if (branches.size() > MOST_BRANCHES) {
            throw Problem.invalid("branches", ProcessingFault.TOO_MANY_BRANCHES, MOST_BRANCHES);
        }
        return new ProcessingDetails(
                DisplayText.required("name", name, LONGEST_NAME),
                DisplayText.required("purpose", purpose, LONGEST_TEXT),
                DisplayText.required("legalGround", legalGround, LONGEST_TEXT),
                items("jointControllers", jointControllers),
                atLeastOne("persons", persons),
                atLeastOne("data", data),
                specialCategories,
                items("recipients", recipients),
                DisplayText.optional("thirdCountry", thirdCountry, LONGEST_TEXT),
                DisplayText.optional("erasure", erasure, LONGEST_TEXT),
                items("measures", measures),
                unit,
                branches);
    }

    private static List<String> atLeastOne(String field, List<String> raw) {
        var items = items(field, raw);
        if (items.isEmpty()) {
            throw Problem.invalid(field, CommonFault.EMPTY);
        }
        return items;
    }

    /** Lines of text, each once, as they are stored. */
    static List<String> items(String field, List<String> raw) {
        var items = raw.stream()
                .map(item -> DisplayText.optional(field, item, LONGEST_ITEM))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (items.size() > MOST_ITEMS) {
            throw Problem.invalid(field, ProcessingFault.TOO_MANY_ITEMS, MOST_ITEMS);
        }
        return items;
    }

    private static <T> List<T> copy(List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).distinct().toList();
    }
}
