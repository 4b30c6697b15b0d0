package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.rollout.Question.Column;
import org.schriftgut.rollout.Question.Mapping;
import org.schriftgut.rollout.Question.Proposal;

/** Whether proposals fit their question, and what answers become fits the fields of its target. */
final class MappingSoundness {

    /** As the reader of plans takes it. */
    private static final Pattern TRIGGER =
            Pattern.compile("zda|ersetzt|buchungsjahr|haushaltsjahr|ereignis:[a-z0-9_]{1,60}");

    private static final Map<String, Set<String>> ROOTS = Map.of(
            "plan", Set.of("row", "branch", "branchKinds", "unitBranches", "line", "answers", "facts"),
            "template", Set.of("template", "row", "answers"),
            "unit", Set.of("unit", "line"),
            "otherAnswer", Set.of("answers", "row", "line"));

    /** Says where an expression looks at what is asked later. */
    interface Order {
        void onlyEarlier(Question question, String where, String expression);
    }

    private final Questionnaire questionnaire;
    private final Types types;
    private final ExpressionCheck check;
    private final Order order;
    private final Map<String, Set<String>> used = new HashMap<>();

    MappingSoundness(Questionnaire questionnaire, Types types, ExpressionCheck check, Order order) {
        this.questionnaire = questionnaire;
        this.types = types;
        this.check = check;
        this.order = order;
    }

    Map<String, Set<String>> used() {
        return used;
    }

    void look(Question question) {
        for (var proposal : question.prefill()) {
            roots(question, proposal);
            proposal(question, question.id() + "/prefill " + proposal.from(), proposal);
        }
        if (question.maps().isEmpty()) {
            check.wrong(question.id(), RolloutFault.LEADS_TO_NOTHING);
        }
        for (var i = 0; i < question.maps().size(); i++) {
            map(question, question.id() + "/map " + (i + 1), question.maps().get(i));
        }
    }

    private void roots(Question question, Proposal proposal) {
        var where = question.id() + "/prefill " + proposal.from();
        var texts = Stream.of(
                        Stream.of(proposal.when(), proposal.each(), proposal.key())
                                .flatMap(Optional::stream),
                        Stream.concat(proposal.expr().stream(), proposal.value().stream())
                                .flatMap(formula -> formula.expressions().stream()),
                        proposal.set().values().stream().flatMap(formula -> formula.expressions().stream()))
                .flatMap(each -> each)
                .toList();
        for (var text : texts) {
            order.onlyEarlier(question, where, text);
            check.reads(text).paths().stream()
                    .map(Reads.Path::root)
                    .filter(root -> !ROOTS.get(proposal.from()).contains(root))
                    .distinct()
                    .forEach(root -> check.wrong(where, RolloutFault.PREFILL_ROOT, root));
        }
    }

    private void proposal(Question question, String where, Proposal proposal) {
        var roots = types.roots(question.repeatsFor(), proposal.from());
        proposal.when().ifPresent(when -> check.condition(where, when, roots));
        if (proposal.each().isPresent()) {
            check.items(where, proposal.each().get(), roots)
                    .ifPresent(line -> lines(question, where, proposal, Types.with(roots, line)));
        } else if (!proposal.set().isEmpty()) {
            if (!(types.of(question.id()) instanceof Type.Fields rows)) {
                check.wrong(
                        where, RolloutFault.DOES_NOT_FIT, "row", question.type().name());
                return;
            }
            proposal.set().forEach((row, formula) -> cell(where, row, formula, rows.fields(), roots));
        } else if (proposal.from().equals("template")) {
            if (!proposal.expr().equals(Optional.of(new Formula.Plain("template." + question.id())))) {
                check.wrong(where, RolloutFault.TEMPLATE_ANSWERS_OTHER);
            }
        } else if (proposal.expr().isEmpty()) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "expr");
        } else {
            check.formula(where, proposal.expr().get(), roots)
                    .ifPresent(type -> answers(where, type, types.of(question.id())));
        }
    }

    private void lines(Question question, String where, Proposal proposal, Map<String, Type> roots) {
        if (proposal.set().isEmpty()) {
            if (proposal.value().isEmpty()) {
                check.wrong(where, RolloutFault.SHAPE_LACKS, "value");
                return;
            }
            check.formula(where, proposal.value().get(), roots)
                    .ifPresent(type -> answers(where, new Type.ListOf(type), types.of(question.id())));
            return;
        }
        if (proposal.key().isEmpty()) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "key");
        } else {
            check.type(where, proposal.key().get(), roots);
        }
        var columns = question.columns().stream()
                .collect(Collectors.toMap(Column::key, column -> Types.cell(column, Map.of()), (a, b) -> a));
        proposal.set().forEach((column, formula) -> cell(where, column, formula, columns, roots));
    }

    private void cell(String where, String name, Formula formula, Map<String, Type> wanted, Map<String, Type> roots) {
        if (!wanted.containsKey(name)) {
            check.wrong(where, RolloutFault.UNKNOWN, name);
            return;
        }
        check.formula(where, formula, roots).ifPresent(type -> answers(where, type, wanted.get(name)));
    }

    /** Whether a value of that type answers what is wanted. */
    private void answers(String where, Type type, Type wanted) {
        if (wanted instanceof Type.ListOf list && type instanceof Type.ListOf given) {
            if (!(list.item() instanceof Type.Fields)) {
                answers(where, given.item(), list.item());
            }
            return;
        }
        var fits = wanted.word().equals(type.word());
        if (wanted instanceof Type.Choice choice) {
            fits = choice.labels().keySet().containsAll(keys(type))
                    && !keys(type).isEmpty();
        } else if (wanted.equals(Type.TEXT)) {
            fits = type.isText() || type instanceof Type.Constant;
        } else if (wanted instanceof Type.Reference || wanted.equals(Type.FUNCTION) || wanted.equals(Type.FILE)) {
            fits = true;
        }
        if (!fits) {
            check.wrong(where, RolloutFault.DOES_NOT_FIT, type.word(), wanted.word());
        }
    }

    private static Set<Object> keys(Type type) {
        if (type instanceof Type.Choice choice) {
            return new HashSet<>(choice.labels().keySet());
        }
        return type instanceof Type.Constant constant ? new HashSet<>(constant.values()) : Set.of();
    }

    private void map(Question question, String where, Mapping map) {
        var target = questionnaire.targets().get(map.target());
        if (target == null) {
            check.wrong(where, RolloutFault.UNKNOWN, map.target());
            return;
        }
        used.computeIfAbsent(map.target(), kind -> new HashSet<>())
                .addAll(map.set().keySet());
        var roots = types.roots(question.repeatsFor());
        if (map.each().isPresent()) {
            var line = check.items(where + " each", map.each().get(), roots);
            if (line.isEmpty()) {
                return;
            }
            roots = Types.with(roots, line.get());
        }
        for (var when : map.when().stream().toList()) {
            check.condition(where + " when", when, roots);
        }
        check.formula(where + " key", map.key(), roots)
                .filter(type -> !type.isText() && !(type instanceof Type.Constant))
                .ifPresent(type -> check.wrong(where + " key", RolloutFault.DOES_NOT_FIT, type.word(), "text"));
        for (var each : map.set().entrySet()) {
            var field = target.fields().get(each.getKey());
            if (field == null) {
                check.wrong(where, RolloutFault.UNKNOWN, each.getKey());
            } else {
                var place = where + " " + each.getKey();
                check.formula(place, each.getValue(), roots)
                        .ifPresent(type -> fits(place, type, field, field.isList()));
            }
        }
        if (!map.target().equals("conceptText") && map.set().isEmpty()) {
            check.wrong(where, RolloutFault.LEADS_TO_NOTHING);
        }
        check.german(where + " sentence", map.sentence());
        check.sentence(where + " sentence", map.sentence(), roots);
        map.chapter().ifPresent(chapter -> check.known(where + " chapter", chapter, chapters()));
        if (!readsItself(question, map)) {
            check.wrong(where, RolloutFault.DOES_NOT_READ_ITSELF);
        }
    }

    private Set<String> chapters() {
        return questionnaire.chapters().stream().map(Questionnaire.Chapter::id).collect(Collectors.toSet());
    }

    /** A question has to matter: something its map reads is its own answer. */
    private boolean readsItself(Question question, Mapping map) {
        return MapReads.of(map).stream()
                .flatMap(text -> check.reads(text).paths().stream())
                .anyMatch(path -> path.field().equals(question.id())
                        && Set.of("answers", "row").contains(path.root()));
    }

    private void fits(String where, Type type, TargetKind.Field field, boolean isList) {
        if (isList) {
            if (type instanceof Type.ListOf list) {
                fits(where, list.item(), field, false);
            } else {
                check.wrong(where, RolloutFault.DOES_NOT_FIT, type.word(), field.type());
            }
            return;
        }
        var wanted = field.single();
        var fits =
                switch (wanted) {
                    case "enum" -> !keys(type).isEmpty() && field.values().containsAll(keys(type));
                    case "function" ->
                        type.equals(Type.FUNCTION)
                                || type instanceof Type.Constant
                                        && questionnaire
                                                .functionLabels()
                                                .keySet()
                                                .containsAll(keys(type));
                    case "int" -> type.equals(Type.INT) || type instanceof Type.Scale;
                    case "decimal" -> type.equals(Type.DECIMAL);
                    case "bool" -> type instanceof Type.YesNo;
                    case "date", "unit", "person", "file", "planCode" ->
                        type.word().equals(wanted);
                    case "trigger" ->
                        type.equals(Type.TEXT)
                                || type instanceof Type.Constant constant
                                        && constant.values().stream()
                                                .allMatch(value -> TRIGGER.matcher(String.valueOf(value))
                                                        .matches());
                    default ->
                        type instanceof Type.Constant
                                || type.isText() && !(type instanceof Type.Choice) && !type.equals(Type.DATE);
                };
        if (!fits) {
            check.wrong(where, RolloutFault.DOES_NOT_FIT, type.word(), field.type());
        }
    }

    /** Every expression of a map. */
    static final class MapReads {

        private MapReads() {}

        static List<String> of(Mapping map) {
            return Stream.of(
                            map.each().stream(),
                            map.when().stream(),
                            of(map.key()),
                            map.set().values().stream().flatMap(MapReads::of),
                            placeholders(map.sentence()))
                    .flatMap(each -> each)
                    .toList();
        }

        static Stream<String> of(Formula formula) {
            return formula instanceof Formula.Text text
                    ? placeholders(text.template())
                    : formula.expressions().stream();
        }

        private static Stream<String> placeholders(String text) {
            try {
                return Sentence.placeholders(text).stream();
            } catch (Wrong e) {
                return Stream.empty();
            }
        }
    }
}
