package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.schriftgut.rollout.Question.Column;
import org.schriftgut.rollout.Question.Option;

/** The types of all answers of a questionnaire, and of what else its expressions may look at. */
final class Types {

    private static final Type.Fields PLAN_ENTRY = new Type.Fields(Map.ofEntries(
            Map.entry("key", Type.TEXT),
            Map.entry("code", Type.CODE),
            Map.entry("title", Type.TEXT),
            Map.entry("type", Type.TEXT),
            Map.entry("years", Type.INT),
            Map.entry("unlimited", Type.BOOL),
            Map.entry("trigger", Type.TEXT),
            Map.entry("event", Type.TEXT),
            Map.entry("disposal", new Type.Choice(Map.of("A", "A", "B", "B", "V", "V"))),
            Map.entry("protection", Type.TEXT),
            Map.entry("basis", Type.TEXT),
            Map.entry("example", Type.BOOL)));

    private static final Type.Fields SUBUNIT =
            new Type.Fields(Map.of("code", Type.UNIT, "name", Type.TEXT, "people", Type.INT, "key", Type.TEXT));

    private static final Type.Fields UNIT = new Type.Fields(Map.of(
            "code", Type.UNIT,
            "name", Type.TEXT,
            "people", Type.INT,
            "key", Type.TEXT,
            "parent", Type.UNIT,
            "lead", Type.PERSON,
            "subunits", new Type.ListOf(SUBUNIT)));

    private final Map<String, Type> answers = new LinkedHashMap<>();
    private final Map<String, Type.Fields> rows = new LinkedHashMap<>();
    private final Typing typing;
    private final Type.Fields once;
    private final Type.Fields facts;
    private final Map<String, Type> kept = new ConcurrentHashMap<>();

    Types(Questionnaire questionnaire) {
        var repeated = questionnaire.repeated();
        var questions = questionnaire.questions();
        for (var question : questions) {
            if (repeated.contains(question.id())) {
                rows.put(question.id(), new Type.Fields(columns(question)));
            }
        }
        questions.forEach(question -> answers.put(question.id(), of(question)));
        rows.forEach((table, row) -> {
            if (table.equals("C01")) {
                row.fields().put("plan", PLAN_ENTRY);
            }
            questions.stream()
                    .filter(question -> question.repeatsFor().equals(Optional.of(table)))
                    .forEach(question -> row.fields().put(question.id(), answers.get(question.id())));
        });
        once = new Type.Fields(questions.stream()
                .filter(question -> question.repeatsFor().isEmpty())
                .collect(Collectors.toMap(Question::id, question -> answers.get(question.id()), (a, b) -> a)));
        facts = new Type.Fields(questionnaire.facts().stream()
                .collect(Collectors.toMap(Questionnaire.Fact::key, fact -> fact(fact.type()), (a, b) -> a)));
        typing = new Typing(questionnaire.functionLabels().keySet());
    }

    private static Type fact(String type) {
        return switch (type) {
            case "int" -> Type.INT;
            case "bool" -> Type.BOOL;
            case "date" -> Type.DATE;
            case "list<text>" -> new Type.ListOf(Type.TEXT);
            default -> new Type.ListOf(new Type.Fields(Map.of("key", Type.TEXT, "label", Type.TEXT)));
        };
    }

    Typing typing() {
        return typing;
    }

    Type of(String question) {
        return answers.get(question);
    }

    /** Whether other questions repeat for that table. */
    boolean isRepeated(String table) {
        return rows.containsKey(table);
    }

    Set<String> repeated() {
        return rows.keySet();
    }

    Map<String, Type> columns(Question question) {
        var fields = new LinkedHashMap<String, Type>();
        fields.put("key", Type.TEXT);
        question.columns().forEach(column -> fields.put(column.key(), cell(column, Map.of())));
        return fields;
    }

    private Type of(Question question) {
        if (question.type() == QuestionType.TABLE) {
            return new Type.ListOf(
                    rows.containsKey(question.id()) ? rows.get(question.id()) : new Type.Fields(columns(question)));
        }
        if (question.type() == QuestionType.MATRIX) {
            var cells = new LinkedHashMap<String, Type>();
            question.columns().forEach(column -> cells.put(column.key(), cell(column, Map.of())));
            var one = cells.size() == 1 ? cells.values().iterator().next() : new Type.Fields(cells);
            var lines = new LinkedHashMap<String, Type>();
            question.rows().forEach(row -> lines.put(row.key(), one));
            return new Type.Fields(lines);
        }
        return cell(question.cell(), question.phrases());
    }

    static Map<String, String> phrases(List<Option> options) {
        var labels = new LinkedHashMap<String, String>();
        options.forEach(option -> labels.put(option.key(), option.phrase()));
        return labels;
    }

    static Type cell(Column column, Map<String, String> phrases) {
        var labels = phrases(column.options());
        var one =
                switch (column.type()) {
                    case TEXT, LONGTEXT, LIST -> Type.TEXT;
                    case INTEGER -> Type.INT;
                    case DECIMAL -> Type.DECIMAL;
                    case DATE -> Type.DATE;
                    case YESNO -> new Type.YesNo(phrases);
                    case FILE -> Type.FILE;
                    case PERSON -> Type.PERSON;
                    case FUNCTION -> Type.FUNCTION;
                    case UNIT -> Type.UNIT;
                    case FILE_PLAN_ENTRIES -> Type.CODE;
                    case SCALE -> new Type.Scale(labels);
                    case NUMBER_PATTERN ->
                        new Type.Fields(Map.of("text", Type.TEXT, "tokens", new Type.ListOf(Type.TEXT)));
                    case SINGLE, MULTI, FIELD_REFS ->
                        column.source().isPresent()
                                ? new Type.Reference(column.source().get().list(), labels)
                                : new Type.Choice(labels);
                    case TABLE, MATRIX -> throw new IllegalArgumentException(column.type() + " is no cell");
                };
        return column.type().isList() || column.many() ? new Type.ListOf(one) : one;
    }

    /** What stands for something where a question's expressions are read. */
    Map<String, Type> roots(Optional<String> repeatsFor) {
        var roots = new HashMap<String, Type>();
        roots.put("answers", once);
        roots.put("unit", UNIT);
        roots.put("facts", facts);
        repeatsFor.map(rows::get).ifPresent(row -> roots.put("row", row));
        return roots;
    }

    /** The same, with what a proposal may look at beyond that. */
    Map<String, Type> roots(Optional<String> repeatsFor, String proposalFrom) {
        var roots = roots(repeatsFor);
        if (proposalFrom.equals("template")) {
            roots.put("template", new Type.Fields(answers));
        } else if (proposalFrom.equals("plan")) {
            List.of("branch", "branchKinds", "unitBranches")
                    .forEach(root -> roots.put(root, new Type.ListOf(PLAN_ENTRY)));
        }
        return roots;
    }

    static Map<String, Type> with(Map<String, Type> roots, Type line) {
        var more = new HashMap<>(roots);
        more.put("line", line);
        return more;
    }

    /**
     * The type of a sound expression, worked out once for each place.
     *
     * @param each the list whose lines it is about; empty for none
     */
    Type of(String expression, Optional<String> repeatsFor, Optional<String> each) {
        return kept.computeIfAbsent(expression + "\n" + repeatsFor.orElse("") + "\n" + each.orElse(""), key -> {
            try {
                var roots = roots(repeatsFor, "plan");
                if (each.isPresent()) {
                    var list = typing.of(Expressions.compile(each.get()).tree(), roots);
                    roots = with(roots, list instanceof Type.ListOf lines ? lines.item() : Type.TEXT);
                }
                return typing.of(Expressions.compile(expression).tree(), roots);
            } catch (Wrong e) {
                throw new IllegalStateException("The questionnaire was found sound, but not " + expression, e);
            }
        });
    }
}
