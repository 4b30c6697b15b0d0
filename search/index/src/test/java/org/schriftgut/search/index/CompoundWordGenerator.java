package org.schriftgut.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Derives {@code compound-words.txt} from a folder of German texts: nouns (mostly written with a capital) that stand
 * alone in several texts and also form compounds together with another such noun. The same texts give the same list.
 *
 * <p>Run: {@code CompoundWordGenerator <folder of .md files> <output file>}.
 */
final class CompoundWordGenerator {

    private static final int MIN_TEXTS = 2;
    private static final int MIN_COMPOUNDS = 2;
    private static final int MIN_CHARS = 4;
    private static final int MAX_CHARS = 15;
    private static final int MAX_WORDS = 12_000;
    private static final double NOUN_SHARE = 0.6;

    /** Three letters hide in too many words by chance; these few carry compounds of public administration. */
    private static final Set<String> SHORT = Set.of("bau", "amt", "rat", "tag", "hof", "weg", "tod", "eid");

    private static final List<String> HEADER = List.of(
            "# Parts of German compounds, normalised as by the german_normalization filter.",
            "# Derived by CompoundWordGenerator from the texts of 1,400 German federal laws, which are official works",
            "# without copyright (section 5 UrhG), and from no other source. Licence: that of this project.");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}");

    private static final class Count {
        private int texts;
        private int written;
        private int capital;
        private int lastText = -1;
    }

    private final Map<String, Count> counts = new HashMap<>();

    private CompoundWordGenerator() {}

    public static void main(String[] args) throws IOException {
        var generator = new CompoundWordGenerator();
        try (var files = Files.list(Path.of(args[0]))) {
            var texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (var i = 0; i < texts.size(); i++) {
                generator.read(i, Files.readString(texts.get(i)));
            }
        }
        var lines = new ArrayList<>(HEADER);
        lines.addAll(generator.words());
        Files.writeString(Path.of(args[1]), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private void read(int number, String text) {
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (words.find()) {
            var word = words.group();
            var count = counts.computeIfAbsent(normalized(word), key -> new Count());
            count.written++;
            count.capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            count.texts += count.lastText == number ? 0 : 1;
            count.lastText = number;
        }
    }

    private final Map<String, String> normalizedForms = new HashMap<>();

    private String normalized(String word) {
        return normalizedForms.computeIfAbsent(
                word,
                key -> Analysis.german().tokens(Analysis.PREFIX, key).get(0).text());
    }

    /** A compound in the list would hide its own parts, because the longest part wins. */
    private boolean isCompound(String word) {
        for (var split = 3; split <= word.length() - 3; split++) {
            if (left(word.substring(0, split)) != null && isNoun(word.substring(split))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words() {
        var parts = new HashMap<String, Integer>();
        counts.keySet().stream()
                .filter(word -> word.length() >= 2 * MIN_CHARS - 1)
                .forEach(word -> {
                    for (var split = 3; split <= word.length() - 3; split++) {
                        var left = left(word.substring(0, split));
                        var right = word.substring(split);
                        if (left != null && isNoun(right)) {
                            parts.merge(left, 1, Integer::sum);
                            parts.merge(right, 1, Integer::sum);
                        }
                    }
                });
        var words = new TreeSet<String>();
        parts.entrySet().stream()
                .filter(part -> part.getValue() >= MIN_COMPOUNDS && !isCompound(part.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_WORDS)
                .forEach(part -> words.add(part.getKey()));
        return words;
    }

    /** The noun a compound begins with, with or without the linking s; null if there is none. */
    private String left(String start) {
        if (isNoun(start)) {
            return start;
        }
        var bare = start.endsWith("s") ? start.substring(0, start.length() - 1) : "";
        return isNoun(bare) ? bare : null;
    }

    private boolean isNoun(String word) {
        if (word.length() > MAX_CHARS || word.length() < MIN_CHARS && !SHORT.contains(word)) {
            return false;
        }
        var count = counts.get(word);
        return count != null && count.texts >= MIN_TEXTS && count.capital >= NOUN_SHARE * count.written;
    }
}
