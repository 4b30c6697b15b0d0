package org.schriftgut.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schriftgut.bench.Laws.Law;

/** Knows for each law words that hardly any other has, so that a query finds it by its body and by nothing else. */
final class RareWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}{8,20}(?![\\p{L}\\p{N}-])");
    private static final int WORDS = 4;

    private final Map<String, Integer> lawsWith = new HashMap<>();

    RareWords(List<Law> laws) {
        laws.forEach(law -> words(law).forEach(word -> lawsWith.merge(word, 1, Integer::sum)));
    }

    /** A query of the rarest words out of the second half of the law, each in quotes: no search for similar words. */
    String query(Law law) {
        var words = new ArrayList<>(words(law));
        words.sort(Comparator.comparing(lawsWith::get));
        return words.stream().limit(WORDS).map(word -> '"' + word + '"').collect(Collectors.joining(" "));
    }

    private static Set<String> words(Law law) {
        var words = new LinkedHashSet<String>();
        var text = law.text();
        var matcher =
                WORD.matcher(text).region(text.length() / 2, text.length()).useTransparentBounds(true);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
