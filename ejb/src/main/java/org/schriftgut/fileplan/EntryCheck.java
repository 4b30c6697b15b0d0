package org.schriftgut.fileplan;

import static org.schriftgut.common.DisplayText.optional;

import java.util.ArrayList;
import java.util.List;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;

/** Checks what is stated of one entry by hand or by a program, as {@link PlanReader} checks the row of a file. Pure. */
final class EntryCheck {

    private EntryCheck() {}

    /**
     * The same values with clean texts.
     *
     * @throws Problem {@code INVALID} with all that is wrong
     */
    static EntryValues clean(EntryValues given) {
        var code = optional("code", given.code(), EntryCode.MAX_LENGTH);
        if (code == null) {
            throw Problem.invalid("code", FilePlanFault.CODE_MISSING);
        }
        var found = new ArrayList<Finding>();
        if (EntryCode.key(code).isEmpty()) {
            found.add(Finding.of("code", FilePlanFault.CODE_INVALID, code));
        }
        if (DisplayText.line(given.title()) == null) {
            found.add(new Finding("title", FilePlanFault.TITLE_MISSING));
        }
        checkRetention(given.retention(), found);
        if (given.protectionNeed() != null && !PlanReader.PROTECTION.contains(given.protectionNeed())) {
            found.add(Finding.of("protectionNeed", FilePlanFault.PROTECTION_UNKNOWN, given.protectionNeed()));
        }
        if (given.validFrom() != null
                && given.validTo() != null
                && given.validFrom().isAfter(given.validTo())) {
            found.add(Finding.of("validFrom", FilePlanFault.VALIDITY_REVERSED, given.validFrom(), given.validTo()));
        }
        if (!found.isEmpty()) {
            var first = found.get(0);
            throw Problem.invalid(found, first.code(), first.args().toArray());
        }
        return new EntryValues(
                code,
                optional("title", given.title(), 500),
                optional("shortTitle", given.shortTitle(), 200),
                optional("description", given.description(), 4000),
                given.filing(),
                optional("dossierType", given.dossierType(), 100),
                given.retention(),
                given.protectionNeed(),
                optional("leadUnit", given.leadUnit(), 200),
                optional("legalBasis", given.legalBasis(), 1000),
                optional("crossReference", given.crossReference(), 500),
                given.validFrom(),
                given.validTo(),
                given.retired());
    }

    private static void checkRetention(RetentionData given, List<Finding> found) {
        if (given.years() != null && (given.years() < 0 || given.years() > RowCells.MAX_YEARS)) {
            found.add(Finding.of(
                    "retentionYears",
                    FilePlanFault.NUMBER_INVALID,
                    given.years().toString(),
                    RowCells.MAX_YEARS));
        }
        if (given.unlimited() && given.years() != null) {
            found.add(Finding.of("retentionUnlimited", FilePlanFault.PERIOD_CONTRADICTS, given.years()));
        }
        if (given.trigger() != null
                && !PlanReader.TRIGGER.matcher(given.trigger()).matches()) {
            found.add(Finding.of("retentionTrigger", FilePlanFault.TRIGGER_UNKNOWN, given.trigger()));
        }
        if (given.disposalType() != null && !PlanReader.DISPOSAL_TYPES.contains(given.disposalType())) {
            found.add(Finding.of("disposalType", FilePlanFault.DISPOSAL_UNKNOWN, given.disposalType()));
        }
    }
}
