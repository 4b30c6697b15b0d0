package org.schriftgut.search.index;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Operations;
import org.schriftgut.search.index.SearchResult.Mode;
import org.schriftgut.search.index.UserQuery.Clause;
import org.schriftgut.search.index.UserQuery.Kind;

/** Turns what was asked into Lucene queries. */
final class Queries {

    /** Weight of the title against the body; measured on federal laws, see LawSearchTest. */
    static final float TITLE_BOOST = 6f;

    private static final float TITLE_PARTS_BOOST = 4f;

    /** How much a word counts that is in both title and body. */
    private static final float TIE = 0.3f;

    private static final float REFERENCE_EXACT_BOOST = 200f;
    private static final float REFERENCE_PREFIX_BOOST = 50f;
    private static final int MIN_REFERENCE_CHARS = 3;

    /** Beginnings of words expand to at most this many words when they are highlighted. */
    private static final int HIGHLIGHTED_EXPANSIONS = 64;

    private static final int FUZZY_EXPANSIONS = 50;

    /** Shorter words are hardly compounds; as any letters within others they would find anything. */
    private static final int MIN_COMPOUND_CHARS = 6;

    private final Analysis analysis;
    private final UserQuery asked;
    private final Mode mode;
    private final boolean forHighlighting;

    private Queries(Analysis analysis, UserQuery asked, Mode mode, boolean forHighlighting) {
        this.analysis = analysis;
        this.asked = asked;
        this.mode = mode;
        this.forHighlighting = forHighlighting;
    }

    /** The query for the text alone; scores. */
    static Query text(Analysis analysis, UserQuery asked, Mode mode) {
        return asked.isEmpty() ? new MatchAllDocsQuery() : new Queries(analysis, asked, mode, false).text();
    }

    /** The words to highlight, made of nothing but terms and phrases. */
    static Query highlight(Analysis analysis, UserQuery asked, Mode mode) {
        var builder = new BooleanQuery.Builder();
        var queries = new Queries(analysis, asked, mode, true);
        asked.clauses().stream()
                .filter(clause -> !clause.negated())
                .map(queries::clause)
                .filter(query -> !(query instanceof MatchAllDocsQuery))
                .forEach(query -> builder.add(query, SHOULD));
        return builder.build();
    }

    /** What the caller may see; matches everything for {@link IndexQuery.Access#everything()}. */
    static Query access(IndexQuery.Access access) {
        if (access.isEverything()) {
            return new MatchAllDocsQuery();
        }
        var readable = new BooleanQuery.Builder().add(anyOf(Fields.TOKEN, access.readableTokens()), FILTER);
        if (!access.staleScopes().isEmpty()) {
            readable.add(anyOf(Fields.SCOPE, access.staleScopes()), MUST_NOT);
        }
        var afterAll = new BooleanQuery.Builder().add(anyOf(Fields.SCOPE, access.readableStaleScopes()), FILTER);
        if (!access.hiddenEntries().isEmpty()) {
            afterAll.add(anyOf(Fields.ID, access.hiddenEntries()), MUST_NOT);
        }
        return new BooleanQuery.Builder()
                .add(readable.build(), SHOULD)
                .add(afterAll.build(), SHOULD)
                .add(anyOf(Fields.ID, access.readableEntries()), SHOULD)
                .build();
    }

    /** The filter of one keyword field. */
    static Query filter(Map.Entry<String, List<String>> filter) {
        if (filter.getKey().equals(IndexEntry.REFERENCE)) {
            return anyOf(
                    Fields.REFERENCE,
                    filter.getValue().stream().map(TextPreparation::reference).toList());
        }
        return anyOf(Fields.keyword(filter.getKey()), filter.getValue());
    }

    private static Query anyOf(String field, Collection<String> values) {
        return values.isEmpty()
                ? new MatchNoDocsQuery("no values for " + field)
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private Query text() {
        var words = new BooleanQuery.Builder();
        var positive = false;
        var meaningful = false;
        for (var clause : asked.clauses()) {
            var query = clause(clause);
            if (query instanceof MatchAllDocsQuery) {
                continue; // only stop words or punctuation
            }
            meaningful = true;
            positive |= !clause.negated();
            words.add(query, clause.negated() ? MUST_NOT : MUST);
        }
        if (!positive && meaningful) {
            words.add(new MatchAllDocsQuery(), FILTER);
        }
        var query = words.build();
        var reference = TextPreparation.reference(asked.text());
        if (!asked.isPlain() || !isReference(reference)) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, SHOULD)
                .add(reference(reference), SHOULD)
                .build();
    }

    private Query clause(Clause clause) {
        var text =
                switch (clause.kind()) {
                    case PREFIX -> prefix(clause.text());
                    case DATE -> date(clause);
                    case WORD, PHRASE -> words(clause);
                };
        var reference = TextPreparation.reference(clause.text());
        if (forHighlighting || clause.kind() == Kind.PHRASE || !isReference(reference)) {
            return text;
        }
        return new BooleanQuery.Builder()
                .add(text instanceof MatchAllDocsQuery ? new MatchNoDocsQuery() : text, SHOULD)
                .add(reference(reference), SHOULD)
                .build();
    }

    private static boolean isReference(String reference) {
        return reference.length() >= MIN_REFERENCE_CHARS && reference.chars().anyMatch(Character::isDigit);
    }

    private static Query reference(String reference) {
        var term = new Term(Fields.REFERENCE, reference);
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), REFERENCE_EXACT_BOOST), SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), REFERENCE_PREFIX_BOOST), SHOULD)
                .build();
    }

    /** A day: in the fields for days, and in texts however it is written there. */
    private Query date(Clause clause) {
        var either = new BooleanQuery.Builder();
        if (!forHighlighting) {
            var field = new TermQuery(
                    new Term(Fields.keyword(IndexEntry.DATE), clause.day().toString()));
            either.add(new BoostQuery(new ConstantScoreQuery(field), TITLE_BOOST), SHOULD);
        }
        var spellings = new LinkedHashSet<>(GermanDate.spellings(clause.day()));
        spellings.add(clause.text());
        for (var spelling : spellings) {
            var tokens = analysis.tokens(Analysis.TEXT, spelling);
            if (!tokens.isEmpty()) {
                either.add(titleOrBody(exact(tokens, Fields.TITLE), exact(tokens, Fields.BODY)), SHOULD);
            }
        }
        return either.build();
    }

    /** A word or a phrase; matches all when nothing of it is indexed. */
    private Query words(Clause clause) {
        var tokens = analysis.tokens(Analysis.TEXT, clause.text());
        if (tokens.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        if (tokens.size() == 1) {
            return clause.kind() == Kind.PHRASE || clause.negated()
                    ? titleOrBody(exact(tokens, Fields.TITLE), exact(tokens, Fields.BODY))
                    : word(tokens.get(0).text());
        }
        if (mode == Mode.EXACT || clause.kind() == Kind.PHRASE || clause.negated()) {
            return titleOrBody(exact(tokens, Fields.TITLE), exact(tokens, Fields.BODY));
        }
        var all = new BooleanQuery.Builder();
        tokens.forEach(token -> all.add(word(token.text()), forHighlighting ? SHOULD : MUST));
        return all.build();
    }

    private Query word(String token) {
        return switch (mode) {
            case EXACT -> {
                var title = term(Fields.TITLE, token);
                var body = term(Fields.BODY, token);
                yield forHighlighting ? titleOrBody(title, body) : withParts(title, body, token);
            }
            case FUZZY -> titleOrBody(fuzzy(Fields.TITLE, token), fuzzy(Fields.BODY, token));
            case SPLIT ->
                forHighlighting
                        ? titleOrBody(term(Fields.TITLE, token), within(Fields.BODY_SPLIT, token))
                        : titleOrBody(within(Fields.TITLE_SPLIT, token), within(Fields.BODY_SPLIT, token));
        };
    }

    /**
     * A word as part of longer ones: as one of their parts, or, being a compound itself, anywhere in them ("Baustelle" in
     * "Straßenbaustelle"). Goes through all words of the field, which only the last reading may.
     */
    private Query within(String field, String token) {
        var part = term(field, token);
        if (token.length() < MIN_COMPOUND_CHARS || !token.chars().allMatch(Character::isLetter)) {
            return part;
        }
        var anywhere = new Term(field, "*" + token + "*");
        var longer = forHighlighting
                ? new WildcardQuery(
                        anywhere,
                        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT,
                        new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(HIGHLIGHTED_EXPANSIONS))
                : new WildcardQuery(anywhere);
        return new DisjunctionMaxQuery(List.of(part, longer), 0);
    }

    /** The beginning of a word; of one with hyphens the words before the last are wanted whole ("Kfz-Zul"). */
    private Query prefix(String typed) {
        var tokens = analysis.tokens(Analysis.PREFIX, typed);
        if (tokens.isEmpty()) {
            return beginning(typed, typed);
        }
        var last = tokens.get(tokens.size() - 1).text();
        if (tokens.size() == 1) {
            return beginning(last, typed);
        }
        var all = new BooleanQuery.Builder();
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            analysis.tokens(Analysis.TEXT, token.text())
                    .forEach(word -> all.add(word(word.text()), forHighlighting ? SHOULD : MUST));
        }
        return all.add(beginning(last, last), forHighlighting ? SHOULD : MUST).build();
    }

    private Query beginning(String start, String typed) {
        var stems = analysis.tokens(Analysis.TEXT, typed);
        var either = new BooleanQuery.Builder();
        for (var field : List.of(Fields.TITLE, Fields.BODY)) {
            var boost = field.equals(Fields.TITLE) ? TITLE_BOOST : 1f;
            either.add(new BoostQuery(prefix(new Term(field, start)), boost), SHOULD);
            if (!stems.isEmpty()) {
                either.add(new BoostQuery(exact(stems, field), boost), SHOULD);
            }
        }
        return either.build();
    }

    private Query prefix(Term start) {
        return forHighlighting
                ? new PrefixQuery(
                        start, new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(HIGHLIGHTED_EXPANSIONS))
                : new PrefixQuery(start);
    }

    private static Query exact(List<Analysis.Token> tokens, String field) {
        if (tokens.size() == 1) {
            return term(field, tokens.get(0).text());
        }
        var phrase = new PhraseQuery.Builder();
        var position = -1;
        for (var token : tokens) {
            position += token.increment();
            phrase.add(new Term(field, token.text()), position);
        }
        return phrase.build();
    }

    private static Query fuzzy(String field, String token) {
        var length = token.length();
        // another digit is another number, never a slip
        var edits = length < 4 || hasDigit(token) ? 0 : length < 7 ? 1 : 2;
        return edits == 0
                ? term(field, token)
                : new FuzzyQuery(new Term(field, token), edits, 1, FUZZY_EXPANSIONS, true);
    }

    private static boolean hasDigit(String token) {
        return token.chars().anyMatch(Character::isDigit);
    }

    private static Query term(String field, String token) {
        return new TermQuery(new Term(field, token));
    }

    /** A word may also be part of a compound in a title: titles are short, so this adds hardly any noise. */
    private static Query withParts(Query title, Query body, String token) {
        var parts = new BoostQuery(term(Fields.TITLE_SPLIT, token), TITLE_PARTS_BOOST);
        return new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE_BOOST), parts, body), TIE);
    }

    private static Query titleOrBody(Query title, Query body) {
        return new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE_BOOST), body), TIE);
    }
}
