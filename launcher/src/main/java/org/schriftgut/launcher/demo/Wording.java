package org.schriftgut.launcher.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the gaps in the texts of one dossier.
 *
 * <p>{@code {strasse}} is a word of the list of that name and stays the same throughout the dossier, {@code {strasse2}} another
 * one. {@code {a|b}} is one of the alternatives, {@code {zahl:1-9}} a number, {@code {betrag:100-900}} an amount in euros,
 * {@code {datum+14}} the day of the document and some days more. {@code {name=…}} keeps what it is for {@code {name}}.
 */
final class Wording {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(zahl|betrag):(\\d+)-(\\d+)");
    private static final Pattern DAY = Pattern.compile("datum(?:([+-]\\d+))?");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    /** The golden ratio as a 64-bit fraction: seeds that lie side by side would give Random the same first numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, List<String>> words;
    private final Random random;
    private final Map<String, String> kept = new HashMap<>();
    private LocalDate day;

    Wording(Map<String, List<String>> words, Random random, LocalDate day) {
        this.words = words;
        this.random = random;
        this.day = day;
    }

    /** Chance that is the same for the same key, and another one for a key that differs in a digit only. */
    static Random random(String key) {
        return new Random(key.hashCode() * SPREAD);
    }

    LocalDate day() {
        return day;
    }

    void keep(String name, String value) {
        kept.put(name, value);
    }

    /** Moves on by some days, to a working day. */
    void pass(int days) {
        day = working(day.plusDays(days));
    }

    /** True in so many cases of a hundred. */
    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Fills gaps inside gaps first. */
    String fill(String text) {
        var filled = text;
        while (filled != null && GAP.matcher(filled).find()) {
            filled = GAP.matcher(filled).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
        }
        return filled;
    }

    private String value(String gap) {
        int equals = gap.indexOf('=');
        if (equals > 0) {
            var name = gap.substring(0, equals);
            if (!kept.containsKey(name)) {
                kept.put(name, value(gap.substring(equals + 1)));
            }
            return kept.get(name);
        }
        if (kept.containsKey(gap)) {
            return kept.get(gap);
        }
        if (gap.contains("|")) {
            return oneOf(List.of(gap.split("\\|", -1)));
        }
        var range = RANGE.matcher(gap);
        if (range.matches()) {
            return number(range.group(1), Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)));
        }
        var date = DAY.matcher(gap);
        if (date.matches()) {
            int days = date.group(1) == null ? 0 : Integer.parseInt(date.group(1));
            return GERMAN.format(days == 0 ? day : working(day.plusDays(days)));
        }
        return gap.equals("jahr") ? Integer.toString(day.getYear()) : word(gap);
    }

    private String word(String gap) {
        var list = words.get(gap.replaceFirst("\\d$", ""));
        if (list == null) {
            throw new IllegalArgumentException("There are no words for the gap {" + gap + "}");
        }
        var word = oneOf(list);
        while (kept.containsValue(word) && !kept.values().containsAll(list)) {
            word = oneOf(list);
        }
        kept.put(gap, word);
        return word;
    }

    private String number(String kind, int least, int most) {
        int number = least + random.nextInt(most - least + 1);
        return kind.equals("zahl")
                ? Integer.toString(number)
                : String.format(Locale.GERMANY, "%,d,%02d", number, random.nextInt(20) * 5);
    }

    private String oneOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
