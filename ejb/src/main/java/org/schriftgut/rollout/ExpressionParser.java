package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an expression and refuses everything CEL knows beyond the small part that a questionnaire needs.
 *
 * <pre>
 * expr    = and { "||" and }
 * and     = rel { "&amp;&amp;" rel }
 * rel     = unary [ ("==" | "!=" | "&lt;" | "&gt;" | "in") unary ]        no chains
 * unary   = "!" unary | member
 * member  = primary { "." name | ".exists(" name "," expr ")" | ".all(" name "," expr ")" }
 * primary = integer | decimal | 'text' | "true" | "false" | name | "[" [ expr { "," expr } ] "]" | "(" expr ")"
 *         | "has(" member ")" | "size(" expr ")"
 * </pre>
 *
 * <p>It reads before CEL does, so that a hostile text meets limits first and every refusal has a place.
 */
final class ExpressionParser {

    static final int MOST_CHARS = 600;
    static final int MOST_DEPTH = 16;
    static final int MOST_NODES = 120;

    /** Words of CEL that name nothing. */
    static final Set<String> RESERVED =
            Set.of(("false in null true as break const continue else for function if import let loop package"
                            + " namespace return var void while")
                    .split(" "));

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", ">", "in");

    /** Possessive, so that no text makes it go back. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*+(?:(?<num>[0-9]++(?:\\.[0-9]++)?+)|(?<str>'[^'\\\\\\p{Cntrl}]*+')"
                    + "|(?<id>[A-Za-z_][A-Za-z0-9_]*+)|(?<op>&&|\\|\\||==|!=|[!<>()\\[\\],.]))");

    private enum Sort {
        NUMBER,
        TEXT,
        WORD,
        SIGN,
        END
    }

    private record Token(Sort sort, String text, int at) {

        boolean is(String wanted) {
            return sort != Sort.TEXT && sort != Sort.END && text.equals(wanted);
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int nodes;
    private int depth;

    private ExpressionParser(String text) throws Wrong {
        if (text.length() > MOST_CHARS) {
            throw new Wrong(RolloutFault.EXPRESSION_TOO_LONG, MOST_CHARS);
        }
        var source = text.stripTrailing();
        var matcher = TOKEN.matcher(source);
        var at = 0;
        while (at < source.length()) {
            if (!matcher.region(at, source.length()).lookingAt()) {
                throw new Wrong(RolloutFault.EXPRESSION_UNREADABLE, at + 1);
            }
            for (var sort : List.of(Sort.NUMBER, Sort.TEXT, Sort.WORD, Sort.SIGN)) {
                var found = matcher.group(List.of("num", "str", "id", "op").get(sort.ordinal()));
                if (found != null) {
                    tokens.add(new Token(sort, found, matcher.end() - found.length() + 1));
                }
            }
            at = matcher.end();
        }
        tokens.add(new Token(Sort.END, "", source.length() + 1));
    }

    /** @throws Wrong with the column where it cannot be read on, or the limit it passes */
    static Expr parse(String text) throws Wrong {
        var parser = new ExpressionParser(text);
        var tree = parser.either();
        if (parser.peek().sort() != Sort.END) {
            throw parser.unreadable();
        }
        return tree;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        var token = tokens.get(next);
        if (token.sort() != Sort.END) {
            next++;
        }
        return token;
    }

    private void want(String sign) throws Wrong {
        if (!peek().is(sign)) {
            throw unreadable();
        }
        next++;
    }

    private Wrong unreadable() {
        return new Wrong(RolloutFault.EXPRESSION_UNREADABLE, peek().at());
    }

    private <T extends Expr> T node(T made) throws Wrong {
        if (++nodes > MOST_NODES) {
            throw new Wrong(RolloutFault.EXPRESSION_TOO_LARGE, MOST_NODES);
        }
        return made;
    }

    private void deeper() throws Wrong {
        if (++depth > MOST_DEPTH) {
            throw new Wrong(RolloutFault.EXPRESSION_TOO_DEEP, MOST_DEPTH);
        }
    }

    private Expr either() throws Wrong {
        deeper();
        var left = both();
        while (peek().is("||")) {
            take();
            left = node(new Expr.Either(left, both()));
        }
        depth--;
        return left;
    }

    private Expr both() throws Wrong {
        var left = relation();
        while (peek().is("&&")) {
            take();
            left = node(new Expr.Both(left, relation()));
        }
        return left;
    }

    private Expr relation() throws Wrong {
        var left = unary();
        if (isComparing()) {
            var sign = take().text();
            left = node(new Expr.Compare(sign, left, unary()));
            if (isComparing()) {
                throw unreadable();
            }
        }
        return left;
    }

    private boolean isComparing() {
        return peek().sort() != Sort.TEXT && COMPARING.contains(peek().text());
    }

    private Expr unary() throws Wrong {
        if (peek().is("!")) {
            take();
            deeper();
            var inner = unary();
            depth--;
            return node(new Expr.Not(inner));
        }
        return member();
    }

    private Expr member() throws Wrong {
        var tree = primary();
        while (peek().is(".")) {
            take();
            var name = name();
            if ((name.equals("exists") || name.equals("all")) && peek().is("(")) {
                take();
                var variable = name();
                want(",");
                var condition = either();
                want(")");
                tree = node(new Expr.Every(name.equals("all"), tree, variable, condition));
            } else {
                tree = node(new Expr.Field(tree, name));
            }
        }
        return tree;
    }

    private String name() throws Wrong {
        if (peek().sort() != Sort.WORD || RESERVED.contains(peek().text())) {
            throw unreadable();
        }
        return take().text();
    }

    private Expr primary() throws Wrong {
        var token = peek();
        switch (token.sort()) {
            case NUMBER:
                take();
                return node(new Expr.Literal(number(token)));
            case TEXT:
                take();
                return node(
                        new Expr.Literal(token.text().substring(1, token.text().length() - 1)));
            case SIGN:
                return bracket();
            case WORD:
                return word();
            case END:
                throw unreadable();
        }
        throw unreadable();
    }

    private Object number(Token token) throws Wrong {
        try {
            if (token.text().contains(".")) {
                return Double.valueOf(token.text());
            }
            return Long.valueOf(token.text());
        } catch (NumberFormatException e) {
            throw new Wrong(RolloutFault.EXPRESSION_UNREADABLE, token.at());
        }
    }

    private Expr bracket() throws Wrong {
        if (peek().is("(")) {
            take();
            var tree = either();
            want(")");
            return tree;
        }
        want("[");
        var items = new ArrayList<Expr>();
        while (!peek().is("]")) {
            items.add(either());
            if (!peek().is(",")) {
                break;
            }
            take();
        }
        want("]");
        return node(new Expr.Items(List.copyOf(items)));
    }

    private Expr word() throws Wrong {
        var word = peek().text();
        if (word.equals("true") || word.equals("false")) {
            take();
            return node(new Expr.Literal(word.equals("true")));
        }
        if ((word.equals("has") || word.equals("size")) && tokens.get(next + 1).is("(")) {
            take();
            take();
            var start = peek();
            var inner = either();
            want(")");
            if (word.equals("size")) {
                return node(new Expr.Size(inner));
            }
            if (inner instanceof Expr.Field field) {
                return node(new Expr.Has(field));
            }
            throw new Wrong(RolloutFault.EXPRESSION_UNREADABLE, start.at());
        }
        return node(new Expr.Name(name()));
    }
}
