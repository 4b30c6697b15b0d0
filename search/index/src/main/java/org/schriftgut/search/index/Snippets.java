package org.schriftgut.search.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.schriftgut.search.index.SearchResult.Fragment;
import org.schriftgut.search.index.SearchResult.Snippet;

/**
 * Finds the places to show. Reads match positions from the postings; only the split field, a rare fallback without
 * positions, is analysed again, and there only its beginning.
 */
final class Snippets {

    private static final int PER_HIT = 3;
    private static final int GOAL_CHARS = 140;
    private static final int MAX_FRAGMENT_CHARS = 400;
    private static final int MAX_REANALYSED_CHARS = 30_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final IndexSearcher searcher;
    private final Analysis analysis;

    Snippets(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    /** Titles and snippets, both in the order of {@code docs}. */
    record Highlights(List<List<Fragment>> titles, List<List<Snippet>> bodies) {}

    Highlights of(Query words, int[] docs, boolean split) throws IOException {
        var plain = searcher.rewrite(words);
        var body = split ? Fields.BODY_SPLIT : Fields.BODY;
        var maxChars = split ? MAX_REANALYSED_CHARS : Integer.MAX_VALUE - 1;
        var found = new Highlighter(searcher, analysis, maxChars).highlight(plain, docs, body);
        return new Highlights(
                snippets(found.get(Fields.TITLE)).stream()
                        .map(title -> title.stream()
                                .flatMap(snippet -> snippet.fragments().stream())
                                .toList())
                        .toList(),
                snippets(found.get(body)));
    }

    @SuppressWarnings("unchecked") // the formatter below makes nothing else
    private static List<List<Snippet>> snippets(Object[] formatted) {
        var result = new ArrayList<List<Snippet>>();
        for (var one : formatted) {
            result.add(one == null ? List.of() : (List<Snippet>) one);
        }
        return result;
    }

    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(IndexSearcher searcher, Analysis analysis, int maxChars) {
            super(UnifiedHighlighter.builder(searcher, analysis.byField())
                    .withMaxLength(maxChars)
                    .withMaxNoHighlightPassages(1)
                    .withWeightMatches(false)
                    .withHandleMultiTermQuery(false));
        }

        Map<String, Object[]> highlight(Query words, int[] docs, String body) throws IOException {
            return highlightFieldsAsObjects(new String[] {Fields.TITLE, body}, words, docs, new int[] {1, PER_HIT});
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            return new Formatter(field.equals(Fields.TITLE) ? Integer.MAX_VALUE : MAX_FRAGMENT_CHARS);
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return field.equals(Fields.TITLE)
                    ? new WholeBreakIterator()
                    : LengthGoalBreakIterator.createClosestToLength(
                            new CustomSeparatorBreakIterator('\n'), GOAL_CHARS, 0.5f);
        }

        /** The split field stores nothing of its own. */
        @Override
        protected List<CharSequence[]> loadFieldValues(
                String[] fields, org.apache.lucene.search.DocIdSetIterator docs, int cacheChars) throws IOException {
            var stored = new String[fields.length];
            for (var i = 0; i < fields.length; i++) {
                stored[i] = fields[i].equals(Fields.BODY_SPLIT) ? Fields.BODY : fields[i];
            }
            return super.loadFieldValues(stored, docs, cacheChars);
        }
    }

    /** Turns passages into raw fragments; escaping is the caller's. */
    private static final class Formatter extends PassageFormatter {

        private final int maxChars;

        Formatter(int maxChars) {
            this.maxChars = maxChars;
        }

        @Override
        public List<Snippet> format(Passage[] passages, String content) {
            var snippets = new ArrayList<Snippet>();
            for (var passage : passages) {
                snippets.add(snippet(passage, content));
            }
            return snippets;
        }

        private Snippet snippet(Passage passage, String content) {
            var fragments = new ArrayList<Fragment>();
            var at = passage.getStartOffset();
            if (passage.getNumMatches() > 0) {
                // a passage may be one endless line: begin near its first match
                at = afterBlank(content, at, passage.getMatchStarts()[0], maxChars / 2);
            }
            var end = (int) Math.min((long) at + maxChars, passage.getEndOffset());
            for (var i = 0; i < passage.getNumMatches(); i++) {
                var start = Math.max(at, passage.getMatchStarts()[i]);
                var stop = Math.min(end, passage.getMatchEnds()[i]);
                if (start < stop) {
                    add(fragments, content, at, start, false);
                    add(fragments, content, start, stop, true);
                    at = stop;
                }
            }
            add(fragments, content, at, end, false);
            return new Snippet(List.copyOf(fragments));
        }

        /** The start of a word at most {@code chars} before a match, or {@code from} when that is nearer. */
        private static int afterBlank(String content, int from, int match, int chars) {
            if (match - from <= chars) {
                return from;
            }
            var blank = content.indexOf(' ', match - chars);
            return blank >= 0 && blank < match ? blank + 1 : match - chars;
        }

        private static void add(List<Fragment> fragments, String content, int from, int to, boolean match) {
            if (from < to) {
                var text = SPACE.matcher(content.substring(from, to)).replaceAll(" ");
                fragments.add(new Fragment(text, match));
            }
        }
    }
}
