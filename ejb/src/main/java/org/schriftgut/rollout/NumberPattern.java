package org.schriftgut.rollout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How reference numbers are formed, as an answer. */
final class NumberPattern {

    private static final Pattern TOKEN = Pattern.compile("\\{(ap|lfd(?::[1-8])?|jahr|merkmal|oe)\\}");
    private static final Pattern BETWEEN = Pattern.compile("[A-Za-z0-9 ./_-]*");
    private static final int LONGEST = 200;

    private NumberPattern() {}

    static boolean isOne(Object value) {
        return value instanceof Map<?, ?> map
                && map.size() == 1
                && map.get("text") instanceof String text
                && !text.isEmpty()
                && text.length() <= LONGEST
                && BETWEEN.matcher(TOKEN.matcher(text).replaceAll("")).matches();
    }

    /** The answer with its tokens beside it, as expressions see it. */
    static Map<String, Object> withTokens(Object value) {
        var text = Values.text(Values.map(value).get("text"));
        List<String> tokens = TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(token -> Optional.of(token.substring(1, token.length() - 1))
                        .map(name -> name.split(":")[0])
                        .get())
                .toList();
        return Map.of("text", text, "tokens", tokens);
    }
}
