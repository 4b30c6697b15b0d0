package org.schriftgut.rollout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question, with where its answer comes from and what it becomes.
 *
 * @param id a letter and two digits; a letter behind for one that came between
 * @param answeredBy who can answer it
 * @param heading head of the column where the question repeats
 * @param repeatsFor id of the table for whose rows it is asked; empty where it is asked once
 * @param groupBy column of that table whose equal rows are answered together, or {@code all}
 * @param when condition to ask it; empty for always
 * @param most most rows or items
 * @param minRows least rows; with 0 none is an answer
 * @param maps what the answer becomes
 */
public record Question(
        String id,
        String section,
        String level,
        String answeredBy,
        String depth,
        String title,
        @JsonProperty("short") String heading,
        String why,
        String help,
        QuestionType type,
        boolean required,
        boolean many,
        boolean ordered,
        @JsonProperty("forEach") Optional<String> repeatsFor,
        Optional<String> groupBy,
        Optional<String> when,
        List<Option> options,
        Optional<Source> source,
        List<Row> rows,
        List<Column> columns,
        List<Limit> limits,
        Map<String, String> phrases,
        Double min,
        Double max,
        String pattern,
        Integer most,
        Integer minRows,
        String emptyLabel,
        List<Proposal> prefill,
        List<Mapping> maps,
        String chapter) {

    public Question {
        heading = orEmpty(heading);
        help = orEmpty(help);
        pattern = orEmpty(pattern);
        emptyLabel = orEmpty(emptyLabel);
        options = orEmpty(options);
        rows = orEmpty(rows);
        columns = orEmpty(columns);
        limits = orEmpty(limits);
        prefill = orEmpty(prefill);
        phrases = orEmpty(phrases);
    }

    /**
     * @param phrase how it reads in a sentence, if not as the label
     * @param exclusive stands alone among several
     */
    public record Option(String key, String label, String help, String phrase, boolean exclusive) {

        public Option {
            help = orEmpty(help);
            phrase = phrase == null ? label : phrase;
        }
    }

    /**
     * Options that are rows of something else.
     *
     * @param list expression for the rows
     * @param when which of them, about {@code line}
     */
    public record Source(String list, Optional<String> when) {}

    /** @param when shown only if, about {@code line} */
    public record Column(
            String key,
            String label,
            QuestionType type,
            List<Option> options,
            Optional<Source> source,
            boolean required,
            Optional<String> when,
            boolean many,
            Double min,
            Double max,
            String pattern) {

        public Column {
            options = orEmpty(options);
            pattern = orEmpty(pattern);
        }
    }

    /**
     * @param done states that count as settled
     * @param offers options of the first column this row offers; empty for all
     */
    public record Row(String key, String label, List<String> done, List<String> offers) {

        public Row {
            done = orEmpty(done);
            offers = orEmpty(offers);
        }
    }

    /** At most so many rows with a value. */
    public record Limit(String column, String value, int most, String message) {}

    /**
     * Where a proposal comes from.
     *
     * @param each one row or item per item of this list
     * @param key key of the row
     * @param set columns of the row, or rows of the matrix
     */
    public record Proposal(
            String from,
            Optional<String> when,
            Optional<Formula> expr,
            Optional<String> each,
            Optional<String> key,
            Map<String, Formula> set,
            Optional<Formula> value) {

        public Proposal {
            set = orEmpty(set);
        }
    }

    /**
     * One kind of element that comes from the answer.
     *
     * @param each one element per line of this list
     * @param sentence for the concept and the preview
     * @param chapter where the sentence stands; empty for the chapter of the question
     */
    public record Mapping(
            String target,
            Optional<String> each,
            Optional<String> when,
            Formula key,
            Map<String, Formula> set,
            String sentence,
            Optional<String> chapter) {

        public Mapping {
            set = orEmpty(set);
        }
    }

    /** The question itself as the only cell of its answer; for tables and matrices see {@link #columns}. */
    Column cell() {
        return new Column("", title, type, options, source, required, Optional.empty(), many, min, max, pattern);
    }

    boolean isCore() {
        return depth.equals("core");
    }

    /** Least number of rows of a table. */
    int least() {
        return minRows != null ? minRows : required ? 1 : 0;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> Map<String, T> orEmpty(Map<String, T> map) {
        return map == null ? Map.of() : new LinkedHashMap<>(map);
    }
}
