package org.schriftgut.identifier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How references are compared, however they are written (R110). Pure.
 *
 * <p>A key is the groups of letters and digits, a dot between each two, whatever sign stood there; so {@code 12.21} and
 * {@code 12 21} are one, {@code 122.1} is another. A dash stands where the running numbers begin. They lose zeros at their beginning
 * ({@code 0007} is {@code 7}); in what stands before, zeros mean something ({@code 00} is not {@code 0}). So Aktenzeichen
 * {@code 122.1-0007/3} has the key {@code 122.1-7.3}, a reference that is not ours ends with the dash.
 *
 * <p>The scripts of the schema make the same keys of what was there before.
 */
public final class IdentifierKey {

    /** References have few groups; what is longer is no reference. */
    static final int MOST_GROUPS = 16;

    private static final Pattern BORDER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^(\\p{L}*)0+(?=\\p{N})");

    /** What people write before a reference. */
    private static final Set<String> WORDS = Set.of("az", "aktenzeichen", "gz", "gesch", "geschz", "geschäftszeichen");

    private IdentifierKey() {}

    /** The key of a reference of which nothing is known but its text: all zeros stay. Empty if it has no group. */
    public static String of(String text) {
        return key(groups(text), List.of());
    }

    /** The key of one of our own numbers: what comes after the last dash are running numbers. */
    public static String ofNumber(String reference) {
        var dash = reference.lastIndexOf('-');
        return dash < 0
                ? of(reference)
                : key(groups(reference.substring(0, dash)), groups(reference.substring(dash + 1)));
    }

    /** What a unit's code adds in front of a key. */
    public static String before(String unitCode) {
        var groups = groups(unitCode);
        return groups.isEmpty() ? "" : String.join(".", groups) + ".";
    }

    /** The groups of a typed text, without the words people write before a reference. */
    public static List<String> typed(String text) {
        var groups = new ArrayList<>(groups(text));
        while (!groups.isEmpty() && WORDS.contains(groups.get(0))) {
            groups.remove(0);
        }
        return groups;
    }

    /**
     * All keys these groups may stand for: nobody knows where the running numbers begin. Empty for what is no reference: without
     * a digit, or too long.
     */
    public static Set<String> candidates(List<String> typed) {
        var keys = new LinkedHashSet<String>();
        if (typed.size() <= MOST_GROUPS && typed.stream().anyMatch(IdentifierKey::hasDigit)) {
            for (var border = typed.size(); border >= 0; border--) {
                keys.add(key(typed.subList(0, border), typed.subList(border, typed.size())));
            }
        }
        return keys;
    }

    /** Those of them that one of our own numbers may have: it has a code, and a running number after it. */
    public static Set<String> numbered(List<String> typed) {
        return candidates(typed).stream()
                .filter(key -> !key.startsWith("-") && !key.endsWith("-"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> groups(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BORDER.splitAsStream(plain).filter(group -> !group.isEmpty()).toList();
    }

    private static boolean hasDigit(String group) {
        return group.chars().anyMatch(Character::isDigit);
    }

    private static String key(List<String> code, List<String> running) {
        if (code.isEmpty() && running.isEmpty()) {
            return "";
        }
        var numbers = running.stream()
                .map(group -> ZEROS.matcher(group).replaceFirst("$1"))
                .toList();
        return String.join(".", code) + "-" + String.join(".", numbers);
    }
}
