package org.schriftgut.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, read into clauses. Total: every string has a reading.
 *
 * @param text the typed text, prepared
 * @param clauses at most {@link #MAX_CLAUSES}; later words are ignored
 */
record UserQuery(String text, List<Clause> clauses) {

    static final int MAX_CHARS = 1_000;
    static final int MAX_CLAUSES = 32;

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        DATE
    }

    /** @param day what a {@link Kind#DATE} means; otherwise null */
    record Clause(Kind kind, String text, boolean negated, LocalDate day) {

        Clause(Kind kind, String text, boolean negated) {
            this(kind, text, negated, null);
        }
    }

    static UserQuery parse(String typed) {
        var cut = typed.length() > MAX_CHARS ? typed.substring(0, MAX_CHARS) : typed;
        var text = TextPreparation.prepare(cut).strip();
        var clauses = new ArrayList<Clause>();
        var negated = false;
        var at = 0;
        while (at < text.length() && clauses.size() < MAX_CLAUSES) {
            var c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '-' && startsWord(text, at)) {
                negated = true;
                at++;
            } else if (closingQuote(c) != 0) {
                var end = phraseEnd(text, at + 1, c);
                clauses.add(new Clause(Kind.PHRASE, text.substring(at + 1, end), negated));
                negated = false;
                at = end + 1;
            } else if (GermanDate.at(text, at).isPresent()) {
                var date = GermanDate.at(text, at).get();
                clauses.add(new Clause(Kind.DATE, text.substring(at, date.end()), negated, date.day()));
                negated = false;
                at = date.end();
            } else {
                var end = wordEnd(text, at);
                var word = text.substring(at, end);
                if (word.equals("NOT") || word.equals("NICHT")) {
                    negated = true;
                } else if (!word.equals("AND") && !word.equals("UND")) {
                    clauses.add(wordClause(word, negated));
                    negated = false;
                }
                at = end;
            }
        }
        return new UserQuery(text, List.copyOf(clauses));
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Only a text without operators can be a reference number as a whole. */
    boolean isPlain() {
        return clauses.stream()
                .allMatch(clause -> (clause.kind() == Kind.WORD || clause.kind() == Kind.DATE) && !clause.negated());
    }

    private static Clause wordClause(String word, boolean negated) {
        if (!word.endsWith("*")) {
            return new Clause(Kind.WORD, word, negated);
        }
        var stem = word.substring(0, word.indexOf('*'));
        return stem.length() < 2 ? new Clause(Kind.WORD, stem, negated) : new Clause(Kind.PREFIX, stem, negated);
    }

    private static boolean startsWord(String text, int at) {
        return at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || closingQuote(text.charAt(at + 1)) != 0);
    }

    private static int wordEnd(String text, int from) {
        var end = from + 1;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && closingQuote(text.charAt(end)) == 0) {
            end++;
        }
        return end;
    }

    private static int phraseEnd(String text, int from, char opening) {
        for (var at = from; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"' || c == closingQuote(opening)) {
                return at;
            }
        }
        return text.length();
    }

    /** The sign that ends a phrase, 0 if c opens none: straight, German and French quotes. */
    private static char closingQuote(char c) {
        return switch (c) {
            case '"' -> '"';
            case '\u201E' -> '\u201C';
            case '\u201C' -> '\u201D';
            case '\u00BB' -> '\u00AB';
            case '\u00AB' -> '\u00BB';
            default -> 0;
        };
    }
}
