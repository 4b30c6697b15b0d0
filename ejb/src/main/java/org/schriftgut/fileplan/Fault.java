package org.schriftgut.fileplan;

import static org.schriftgut.fileplan.PlanFinding.Severity.ERROR;
import static org.schriftgut.fileplan.PlanFinding.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import org.schriftgut.fileplan.PlanFinding.Severity;

/** What can be wrong with a plan. The names are keys of translations: never rename. */
enum Fault {
    FILE_UNREADABLE(ERROR, "The file cannot be read as a table: {0}"),
    FILE_TOO_LARGE(ERROR, "The file is larger than {0} bytes"),
    TOO_MANY_ROWS(ERROR, "The file has more than {0} rows"),
    NO_ROWS(ERROR, "The file holds no entries"),
    LAYOUT_UNKNOWN(ERROR, "No row names the columns kennzeichen and titel, or reference_number and effective_title"),
    COLUMN_TWICE(ERROR, "The column {0} is there twice"),
    COLUMNS_NOT_TAKEN(WARNING, "These columns are not taken over: {0}"),
    NOT_UTF8(WARNING, "The file is not UTF-8 and was read as Windows-1252; look at the umlauts"),
    CODE_MISSING(ERROR, "The code is missing"),
    CODE_INVALID(ERROR, "The code {0} has no letter and no digit"),
    TITLE_MISSING(ERROR, "The title is missing"),
    TOO_LONG(ERROR, "The text is longer than {0} characters"),
    NUMBER_INVALID(ERROR, "{0} is not a whole number between 0 and {1}"),
    DATE_INVALID(ERROR, "{0} is not a date such as 2027-01-31 or 31.01.2027"),
    YES_NO_INVALID(ERROR, "{0} is neither ja nor nein"),
    PERIOD_CONTRADICTS(ERROR, "The period is unlimited and {0} years at once"),
    TRIGGER_UNKNOWN(ERROR, "{0} is not a known start of retention"),
    DISPOSAL_UNKNOWN(ERROR, "{0} is not a known disposal type or archival value"),
    PROTECTION_UNKNOWN(ERROR, "{0} is not a known protection need"),
    VALIDITY_REVERSED(ERROR, "Valid from {0} is after valid to {1}"),
    CODE_TWICE(ERROR, "The code {0} is already in row {1}"),
    CODE_RENUMBERED(WARNING, "The code {0} is already in row {1}; this row gets the next free code {2}"),
    GROUPING_BROKEN(ERROR, "The code {0} does not separate its levels by dots"),
    PARENT_MISSING(ERROR, "The entry {0} above {1} is missing"),
    PARENT_CYCLE(ERROR, "The entry {0} lies below itself"),
    LEVEL_WRONG(ERROR, "The stated level is {0}, but the entry lies on level {1}"),
    TOO_DEEP(ERROR, "The entry lies deeper than level {0}"),
    REFERENCE_UNKNOWN(WARNING, "The entry {0} referred to is not in the plan"),
    NOT_YET_VALID(WARNING, "{0} entries become valid later; no dossiers can be opened there before");

    private final Severity severity;
    private final String sentence;

    Fault(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The name in lower case with dashes. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    PlanFinding at(int row, String column, Object... arguments) {
        var texts = Arrays.stream(arguments).map(String::valueOf).toList();
        var reason = sentence;
        for (var i = 0; i < texts.size(); i++) {
            reason = reason.replace("{" + i + "}", texts.get(i));
        }
        return new PlanFinding(row, column, severity, key(), texts, reason);
    }

    PlanFinding inFile(Object... arguments) {
        return at(0, null, arguments);
    }
}
