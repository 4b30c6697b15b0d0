package org.schriftgut.rollout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.rollout.Question.Column;

/** Whether a value answers a question. */
final class AnswerCheck {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern ROW_KEY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,15}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Prepared prepared;
    private final Surroundings surroundings;
    private final Evaluator evaluator;
    private final Set<Object> askedEntries;

    /** @param askedEntries codes of plan entries that were asked for and are not there yet */
    AnswerCheck(Prepared prepared, Surroundings surroundings, Evaluator evaluator, Set<Object> askedEntries) {
        this.prepared = prepared;
        this.surroundings = surroundings;
        this.evaluator = evaluator;
        this.askedEntries = askedEntries;
    }

    /**
     * What is wrong with an answer.
     *
     * @param usable whether it has the type of its question, so that expressions may look at it
     */
    record Result(List<Finding> findings, boolean usable) {}

    Result check(Question question, Object value, Place place, Scope scope) {
        var found = new ArrayList<Finding>();
        var usable =
                switch (question.type()) {
                    case TABLE -> table(question, value, place, scope, found);
                    case MATRIX -> matrix(question, value, place, scope, found);
                    default -> cell(question.cell(), value, place.toString(), scope, found);
                };
        if (question.most() != null && Values.list(value).size() > question.most()) {
            found.add(Finding.of(
                    place.toString(),
                    RolloutFault.ANSWER_ROWS,
                    Values.list(value).size()));
            usable = false;
        }
        return new Result(found, usable);
    }

    private boolean table(Question question, Object value, Place place, Scope scope, List<Finding> found) {
        var where = place.toString();
        if (!(value instanceof List<?> list) || list.stream().anyMatch(row -> !(row instanceof Map))) {
            found.add(Finding.of(where, RolloutFault.ANSWER_NOT_OF_TYPE, "table"));
            return false;
        }
        var rows = Values.rows(value);
        if (rows.size() > MOST_ROWS) {
            found.add(Finding.of(where, RolloutFault.ANSWER_ROWS, rows.size()));
            return false;
        }
        if (rows.size() < question.least()) {
            found.add(Finding.of(where, RolloutFault.ANSWER_ROWS, rows.size()));
        }
        var keys = rows.stream().map(row -> Values.text(row.get("key"))).toList();
        if (new HashSet<>(keys).size() < keys.size()
                || !keys.stream().allMatch(key -> ROW_KEY.matcher(key).matches())) {
            found.add(Finding.of(where, RolloutFault.ANSWER_ROW_KEYS));
            return false;
        }
        var usable = true;
        for (var row : rows) {
            usable &= row(question, row, where + "/" + row.get("key"), scope, found);
        }
        for (var limit : question.limits()) {
            if (rows.stream()
                            .filter(row -> limit.value().equals(row.get(limit.column())))
                            .count()
                    > limit.most()) {
                found.add(Finding.of(where, RolloutFault.ANSWER_LIMIT, limit.most(), limit.value()));
            }
        }
        return usable;
    }

    private boolean row(Question question, Map<String, Object> row, String where, Scope scope, List<Finding> found) {
        var usable = true;
        var columns = question.columns().stream().map(Column::key).collect(Collectors.toCollection(HashSet::new));
        columns.add("key");
        for (var name : row.keySet()) {
            if (!columns.contains(name)) {
                found.add(Finding.of(where, RolloutFault.ANSWER_COLUMN_UNKNOWN, name));
                usable = false;
            }
        }
        for (var column : question.columns()) {
            var value = row.get(column.key());
            if (value != null) {
                usable &= cell(column, value, where + "/" + column.key(), scope, found);
            }
        }
        return usable;
    }

    /** Columns that a row of a table has to have and has not. */
    List<Finding> lacking(Question question, Map<String, Object> row, Place place, Scope scope) {
        return question.columns().stream()
                .filter(column -> column.required() && !row.containsKey(column.key()))
                .filter(column ->
                        column.when().isEmpty() || evaluator.holds(column.when().get(), scope.with("line", row)))
                .map(column -> Finding.of(place + "/" + row.get("key"), RolloutFault.ANSWER_LACKS, column.key()))
                .toList();
    }

    private boolean matrix(Question question, Object value, Place place, Scope scope, List<Finding> found) {
        var rows = question.rows().stream().map(Question.Row::key).collect(Collectors.toSet());
        if (!(value instanceof Map<?, ?> map) || !rows.containsAll(map.keySet())) {
            found.add(Finding.of(place.toString(), RolloutFault.ANSWER_NOT_OF_TYPE, "matrix"));
            return false;
        }
        var usable = true;
        for (var row : question.rows()) {
            var where = place + "/" + row.key();
            var given = map.get(row.key());
            if (given == null) {
                if (question.required() && question.columns().stream().anyMatch(Column::required)) {
                    found.add(Finding.of(place.toString(), RolloutFault.ANSWER_LACKS, row.key()));
                }
            } else {
                usable &= matrixRow(question, row, given, where, scope, found);
            }
        }
        return usable;
    }

    private boolean matrixRow(
            Question question, Question.Row row, Object given, String where, Scope scope, List<Finding> found) {
        var single = question.columns().size() == 1;
        var columns = question.columns().stream().map(Column::key).collect(Collectors.toSet());
        if (!single && !(given instanceof Map<?, ?> cells && columns.containsAll(cells.keySet()))) {
            found.add(Finding.of(where, RolloutFault.ANSWER_NOT_OF_TYPE, "matrix"));
            return false;
        }
        var usable = true;
        for (var column : question.columns()) {
            var cell = single ? given : Values.map(given).get(column.key());
            if (cell != null) {
                usable &= cell(column, cell, where + "/" + column.key(), scope, found);
                if (column.equals(question.columns().get(0))
                        && !row.offers().isEmpty()
                        && !row.offers().contains(cell)) {
                    found.add(Finding.of(where, RolloutFault.ANSWER_NOT_OFFERED, String.valueOf(cell)));
                    usable = false;
                }
            } else if (column.required()) {
                found.add(Finding.of(where, RolloutFault.ANSWER_LACKS, column.key()));
            }
        }
        return usable;
    }

    private boolean cell(Column column, Object value, String where, Scope scope, List<Finding> found) {
        if (!column.many() && !column.type().isList()) {
            return one(column, value, where, scope, found);
        }
        if (!(value instanceof List<?> list) || new HashSet<>(list).size() < list.size() || list.size() > MOST_ROWS) {
            found.add(Finding.of(where, RolloutFault.ANSWER_NOT_OF_TYPE, word(column)));
            return false;
        }
        for (var option : column.options()) {
            if (option.exclusive() && list.size() > 1 && list.contains(option.key())) {
                found.add(Finding.of(where, RolloutFault.ANSWER_STANDS_ALONE, option.key()));
                return false;
            }
        }
        var usable = true;
        for (var item : list) {
            usable &= one(column, item, where, scope, found);
        }
        return usable;
    }

    private static String word(Column column) {
        return column.type().name().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean one(Column column, Object value, String where, Scope scope, List<Finding> found) {
        var fits =
                switch (column.type()) {
                    case SINGLE, MULTI, FIELD_REFS -> offered(column, scope).contains(value);
                    case YESNO -> value instanceof Boolean;
                    case INTEGER -> value instanceof Long number && isBetween(column, number.doubleValue());
                    case SCALE ->
                        value instanceof Long number
                                && Types.phrases(column.options()).containsKey(String.valueOf(number));
                    case DECIMAL -> value instanceof Double number && isBetween(column, number);
                    case DATE -> value instanceof String day && isDay(day);
                    case UNIT ->
                        surroundings.units().containsKey(value)
                                && (column.source().isEmpty()
                                        || offered(column, scope).contains(value));
                    case PERSON -> surroundings.people().containsKey(value);
                    case FUNCTION -> prepared.functions().containsKey(value);
                    case FILE_PLAN_ENTRIES ->
                        value instanceof String code
                                && (surroundings.plan().entry(code).isPresent() || askedEntries.contains(code));
                    case NUMBER_PATTERN -> NumberPattern.isOne(value);
                    case TEXT, LONGTEXT, LIST, FILE -> value instanceof String text && isText(column, text);
                    case TABLE, MATRIX -> false;
                };
        if (!fits) {
            found.add(Finding.of(where, RolloutFault.ANSWER_NOT_OF_TYPE, word(column)));
        }
        return fits;
    }

    private static boolean isText(Column column, String text) {
        return !text.isEmpty()
                && text.strip().equals(text)
                && text.length() <= (column.max() == null ? LONGEST_TEXT : column.max())
                && (column.pattern().isEmpty()
                        || Pattern.compile(column.pattern()).matcher(text).find());
    }

    private static boolean isBetween(Column column, double number) {
        return (column.min() == null || number >= column.min()) && (column.max() == null || number <= column.max());
    }

    private static boolean isDay(String day) {
        try {
            return DAY.matcher(day).matches() && LocalDate.parse(day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Keys of what may be chosen. */
    private Set<Object> offered(Column column, Scope scope) {
        var keys = new HashSet<Object>();
        column.options().forEach(option -> keys.add(option.key()));
        column.source().ifPresent(source -> evaluator.lines(source.list(), scope).orElse(List.of()).stream()
                .filter(item ->
                        source.when().isEmpty() || evaluator.holds(source.when().get(), scope.with("line", item)))
                .forEach(item -> keys.add(key(source.list(), item))));
        return keys;
    }

    private static Object key(String list, Object item) {
        var row = Values.map(item);
        return item instanceof String
                ? item
                : list.equals("unit.subunits") ? row.getOrDefault("code", row.get("key")) : row.get("key");
    }

    /** What a cell may refer to; nothing where it refers to nothing. */
    Optional<Set<Object>> known(Column column, Scope scope) {
        return column.source().isEmpty() || column.type() == QuestionType.UNIT
                ? Optional.empty()
                : Optional.of(offered(column, scope));
    }

    boolean isEntry(Object code) {
        return code instanceof String text && surroundings.plan().entry(text).isPresent();
    }
}
