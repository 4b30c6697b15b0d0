package org.schriftgut.rollout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with placeholders: {@code {expression}}; what stands in {@code [ ]} is left out when a placeholder in it has no value; the
 * signs themselves are written twice.
 */
final class Sentence {

    private static final Pattern PIECE = Pattern.compile("\\{\\{|\\}\\}|\\[\\[|\\]\\]|\\{([^{}]*+)\\}|[\\[\\]{}]");

    sealed interface Piece {}

    record Words(String text) implements Piece {}

    record Placeholder(String expression) implements Piece {}

    record Optional(List<Piece> pieces) implements Piece {}

    private Sentence() {}

    /** @throws Wrong if a bracket has no partner, or an optional part no placeholder */
    static List<Piece> pieces(String text) throws Wrong {
        Deque<List<Piece>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        var at = 0;
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > at) {
                open.peek().add(new Words(text.substring(at, matcher.start())));
            }
            at = matcher.end();
            sign(matcher.group(), matcher.group(1), open);
        }
        if (at < text.length()) {
            open.peek().add(new Words(text.substring(at)));
        }
        if (open.size() > 1) {
            throw new Wrong(RolloutFault.SENTENCE_BRACKETS);
        }
        return List.copyOf(open.pop());
    }

    private static void sign(String sign, String expression, Deque<List<Piece>> open) throws Wrong {
        switch (sign) {
            case "{{", "}}", "[[", "]]" -> open.peek().add(new Words(sign.substring(1)));
            case "[" -> open.push(new ArrayList<>());
            case "]" -> {
                var inner = open.pop();
                if (open.isEmpty()) {
                    throw new Wrong(RolloutFault.SENTENCE_BRACKETS);
                }
                if (inner.stream().allMatch(Words.class::isInstance)) {
                    throw new Wrong(RolloutFault.SENTENCE_OPTIONAL);
                }
                open.peek().add(new Optional(List.copyOf(inner)));
            }
            default -> {
                if (expression == null) {
                    throw new Wrong(RolloutFault.SENTENCE_BRACKETS);
                }
                open.peek().add(new Placeholder(expression));
            }
        }
    }

    static List<String> placeholders(String text) throws Wrong {
        var found = new ArrayList<String>();
        collect(pieces(text), found);
        return found;
    }

    private static void collect(List<Piece> pieces, List<String> found) {
        for (var piece : pieces) {
            if (piece instanceof Placeholder placeholder) {
                found.add(placeholder.expression());
            } else if (piece instanceof Optional optional) {
                collect(optional.pieces(), found);
            }
        }
    }
}
