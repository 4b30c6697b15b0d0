package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.schriftgut.rollout.Question.Column;
import org.schriftgut.rollout.Question.Option;
import org.schriftgut.rollout.Question.Source;

/** Whether each question is sound: its texts, its place, its shape; what it becomes is {@link MappingSoundness}. */
final class QuestionSoundness {

    private static final int LONGEST_WHY = 170;

    private static final Pattern LOOKS_EXCLUSIVE =
            Pattern.compile("(kein|nur |gar |gar nicht|ohne Unter|Abwarten).*", Pattern.CASE_INSENSITIVE);

    private final Questionnaire questionnaire;
    private final Types types;
    private final ExpressionCheck check;
    private final MappingSoundness mappings;
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> sections;
    private final Set<String> chapters;
    private final Set<String> answerers;

    QuestionSoundness(Questionnaire questionnaire, Types types, ExpressionCheck check) {
        this.questionnaire = questionnaire;
        this.types = types;
        this.check = check;
        questionnaire.questions().forEach(question -> order.putIfAbsent(question.id(), order.size()));
        this.mappings = new MappingSoundness(questionnaire, types, check, this::onlyEarlier);
        this.sections = questionnaire.sections().stream()
                .map(Questionnaire.Section::code)
                .collect(Collectors.toSet());
        this.chapters =
                questionnaire.chapters().stream().map(Questionnaire.Chapter::id).collect(Collectors.toSet());
        this.answerers = questionnaire.vocabulary().get("answeredBy").stream()
                .map(Questionnaire.Word::key)
                .collect(Collectors.toSet());
    }

    /** Fields that questions set, by kind of target. */
    Map<String, Set<String>> used() {
        return mappings.used();
    }

    void look() {
        questionnaire.questions().forEach(this::question);
    }

    private void question(Question question) {
        texts(question);
        placed(question);
        if (!repeats(question)) {
            return;
        }
        shape(question);
        var roots = types.roots(question.repeatsFor());
        question.when().ifPresent(when -> {
            check.condition(question.id() + "/when", when, roots);
            onlyEarlier(question, question.id() + "/when", when);
        });
        options(question, question.id(), question.options(), question.source(), roots);
        columns(question, roots);
        rows(question);
        mappings.look(question);
    }

    private void texts(Question question) {
        check.german(question.id() + "/title", question.title());
        check.german(question.id() + "/why", question.why());
        if (!question.help().isEmpty()) {
            check.german(question.id() + "/help", question.help());
        }
        if (!question.heading().isEmpty()) {
            check.german(question.id() + "/short", question.heading());
        }
        question.phrases().values().forEach(phrase -> check.german(question.id() + "/phrases", phrase));
        if (!question.title().matches("(?s).*[?.:)]")) {
            check.wrong(question.id() + "/title", RolloutFault.TITLE_END);
        }
        if (!question.why().endsWith(".") || question.why().length() > LONGEST_WHY) {
            check.wrong(question.id() + "/why", RolloutFault.WHY_FORM, LONGEST_WHY);
        }
    }

    private void placed(Question question) {
        check.known(question.id() + "/section", question.section(), sections);
        check.known(question.id() + "/chapter", question.chapter(), chapters);
        check.known(question.id() + "/answeredBy", question.answeredBy(), answerers);
        if (question.level().equals("authority") != Set.of("S", "R").contains(question.section())) {
            check.wrong(question.id() + "/level", RolloutFault.LEVEL_OF_SECTION);
        }
        if (question.required() && !question.isCore()) {
            check.wrong(question.id() + "/depth", RolloutFault.REQUIRED_IN_DEPTH);
        }
    }

    private boolean repeats(Question question) {
        if (question.repeatsFor().isEmpty()) {
            if (question.groupBy().isPresent()) {
                check.wrong(question.id() + "/groupBy", RolloutFault.GROUPS_WITHOUT_REPEATING);
            }
            return true;
        }
        var table = questionnaire.question(question.repeatsFor().get());
        if (table.isEmpty()
                || table.get().type() != QuestionType.TABLE
                || table.get().repeatsFor().isPresent()) {
            check.wrong(
                    question.id() + "/forEach",
                    RolloutFault.REPEATS_FOR_NO_TABLE,
                    question.repeatsFor().get());
            return false;
        }
        if (order.get(table.get().id()) > order.get(question.id())) {
            check.wrong(
                    question.id() + "/forEach",
                    RolloutFault.ASKED_LATER,
                    table.get().id());
        }
        var columns = table.get().columns().stream().map(Column::key).collect(Collectors.toSet());
        columns.add("all");
        question.groupBy().ifPresent(column -> check.known(question.id() + "/groupBy", column, columns));
        return true;
    }

    private void shape(Question question) {
        cellShape(question.id(), question.type(), question.options(), question.source());
        question.columns()
                .forEach(column -> cellShape(
                        question.id() + "/" + column.key(), column.type(), column.options(), column.source()));
        if (question.type() == QuestionType.TABLE || question.type() == QuestionType.MATRIX) {
            if (question.columns().isEmpty()) {
                check.wrong(question.id(), RolloutFault.SHAPE_LACKS, "columns");
            }
        }
        if (question.type() == QuestionType.MATRIX && question.rows().isEmpty()) {
            check.wrong(question.id(), RolloutFault.SHAPE_LACKS, "rows");
        }
        if (Integer.valueOf(0).equals(question.minRows())
                && question.emptyLabel().isEmpty()) {
            check.wrong(question.id(), RolloutFault.EMPTY_LABEL_MISSING);
        }
        readable(question.id(), question.pattern());
        question.columns().forEach(column -> readable(question.id() + "/" + column.key(), column.pattern()));
    }

    private void readable(String where, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "pattern");
        }
    }

    private void cellShape(String where, QuestionType type, List<Option> options, Optional<Source> source) {
        check.twice(where + "/options", options.stream().map(Option::key));
        var chosen = type == QuestionType.SINGLE || type == QuestionType.MULTI;
        if (options.isEmpty() && (type == QuestionType.SCALE || chosen && source.isEmpty())) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "options");
        }
        if (source.isEmpty() && type == QuestionType.FIELD_REFS) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "source");
        }
        for (var option : options) {
            if (option.exclusive() && type != QuestionType.MULTI) {
                check.wrong(where, RolloutFault.EXCLUSIVE_MISPLACED);
            }
            if (type == QuestionType.MULTI
                    && !option.exclusive()
                    && LOOKS_EXCLUSIVE.matcher(option.label()).matches()) {
                check.wrong(where, RolloutFault.EXCLUSIVE_UNMARKED, option.key());
            }
        }
    }

    private void columns(Question question, Map<String, Type> roots) {
        var own = question.type() == QuestionType.TABLE
                ? Types.with(roots, new Type.Fields(types.columns(question)))
                : roots;
        check.twice(question.id() + "/columns", question.columns().stream().map(Column::key));
        for (var column : question.columns()) {
            var where = question.id() + "/" + column.key();
            options(question, where, column.options(), column.source(), own);
            check.german(where, column.label());
            if (ExpressionParser.RESERVED.contains(column.key())
                    || Set.of("key", "plan").contains(column.key())) {
                check.wrong(where, RolloutFault.NAME_RESERVED, column.key());
            }
            column.when().ifPresent(when -> {
                check.condition(where + "/when", when, own);
                onlyEarlier(question, where + "/when", when);
            });
        }
    }

    private void options(
            Question question, String where, List<Option> options, Optional<Source> source, Map<String, Type> roots) {
        for (var option : options) {
            check.german(where + "/" + option.key(), option.label());
            check.german(where + "/" + option.key(), option.phrase());
            if (!option.help().isEmpty()) {
                check.german(where + "/" + option.key(), option.help());
            }
        }
        source.ifPresent(rows -> {
            onlyEarlier(question, where + "/source", rows.list());
            check.items(where + "/source", rows.list(), roots).ifPresent(line -> rows.when()
                    .ifPresent(when -> check.condition(where + "/source", when, Types.with(roots, line))));
        });
    }

    private void rows(Question question) {
        check.twice(question.id() + "/rows", question.rows().stream().map(Question.Row::key));
        for (var row : question.rows()) {
            var where = question.id() + "/" + row.key();
            check.german(where, row.label());
            if (ExpressionParser.RESERVED.contains(row.key())) {
                check.wrong(where, RolloutFault.NAME_RESERVED, row.key());
            }
            var options = question.columns().isEmpty()
                    ? Set.<String>of()
                    : Types.phrases(question.columns().get(0).options()).keySet();
            var offered = row.offers().isEmpty() ? options : new HashSet<>(row.offers());
            row.offers().forEach(option -> check.known(where + "/offers", option, options));
            row.done().forEach(option -> check.known(where + "/done", option, offered));
        }
        for (var limit : question.limits()) {
            var where = question.id() + "/limits";
            check.german(where, limit.message());
            var column = question.columns().stream()
                    .filter(each -> each.key().equals(limit.column()))
                    .findFirst();
            check.known(
                    where,
                    limit.value(),
                    column.map(each -> Types.phrases(each.options()).keySet()).orElse(Set.of()));
        }
    }

    /** What decides whether and how a question is asked is known before it: nothing jumps back. */
    private void onlyEarlier(Question question, String where, String text) {
        var reads = check.reads(text);
        var fields = reads.paths().stream()
                .filter(path -> Set.of("answers", "row").contains(path.root()))
                .map(Reads.Path::field)
                .collect(Collectors.toSet());
        reads.ofRows().forEach(path -> fields.add(path.field()));
        fields.stream()
                .filter(order::containsKey)
                .filter(id -> order.get(id) >= order.get(question.id()))
                .sorted()
                .forEach(id -> check.wrong(where, RolloutFault.ASKED_LATER, id));
    }
}
