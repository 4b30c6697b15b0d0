package org.schriftgut.search.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A day as people in Germany write it: 3.5.2026, 03.05.26, 3. Mai 2026, 3 Mai 26, 2026-05-03.
 *
 * @param day the day meant
 * @param end where the spelling ends in the text
 */
record GermanDate(LocalDate day, int end) {

    /** Two digits of a year from here on mean the last century. */
    private static final int PIVOT = 70;

    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})\\.[ \u00A0]?([0-9]{1,2})\\.[ \u00A0]?([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern NAMED = Pattern.compile(
            "([0-9]{1,2})\\.?[ \u00A0]{0,2}(\\p{L}{3,9})\\.?[ \u00A0]{1,2}([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    /** Names and their shortenings, in lower case. */
    private static final Map<String, Integer> NAMES = names();

    /** The day that begins at this place of the text, if one does. */
    static Optional<GermanDate> at(String text, int from) {
        return read(NUMBERS, text, from, 3, 2, 1)
                .or(() -> read(ISO, text, from, 1, 2, 3))
                .or(() -> read(NAMED, text, from, 3, 2, 1));
    }

    /** The spellings of a day that letters use, to find them by any of them. */
    static List<String> spellings(LocalDate day) {
        var number = day.getDayOfMonth();
        var month = day.getMonthValue();
        var year = day.getYear();
        return List.of(
                number + "." + month + "." + year,
                String.format(Locale.ROOT, "%02d.%02d.%d", number, month, year),
                String.format(Locale.ROOT, "%02d.%02d.%02d", number, month, year % 100),
                number + ". " + MONTHS.get(month - 1) + " " + year,
                String.format(Locale.ROOT, "%02d. %s %d", number, MONTHS.get(month - 1), year),
                day.toString());
    }

    private static Optional<GermanDate> read(Pattern spelling, String text, int from, int year, int month, int day) {
        var found = spelling.matcher(text).region(from, text.length());
        if (!found.lookingAt() || found.end() < text.length() && Character.isLetter(text.charAt(found.end()))) {
            return Optional.empty();
        }
        var named = found.group(month);
        var number = Character.isDigit(named.charAt(0))
                ? Integer.valueOf(named)
                : NAMES.get(named.toLowerCase(Locale.GERMAN));
        try {
            return number == null
                    ? Optional.empty()
                    : Optional.of(new GermanDate(
                            LocalDate.of(whole(found.group(year)), number, Integer.parseInt(found.group(day))),
                            found.end()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int whole(String year) {
        var number = Integer.parseInt(year);
        return year.length() > 2 ? number : number < PIVOT ? 2000 + number : 1900 + number;
    }

    private static Map<String, Integer> names() {
        var names = new TreeMap<String, Integer>();
        for (var month = 1; month <= MONTHS.size(); month++) {
            var name = MONTHS.get(month - 1).toLowerCase(Locale.GERMAN);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
            names.put(name.substring(0, Math.min(4, name.length())), month);
        }
        names.put("jänner", 1);
        names.put("jän", 1);
        names.put("feber", 2);
        names.put("maerz", 3);
        names.put("mrz", 3);
        names.put("sept", 9);
        return Map.copyOf(names);
    }
}
