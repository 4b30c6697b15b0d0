package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.common.Finding;

/** Looks at expressions, formulas and texts of a questionnaire, and collects what is wrong with where it stands. */
final class ExpressionCheck {

    private static final Pattern TWO_LETTERS = Pattern.compile(
            "\\b(fuer|ueber|koenn|muess|waer|aender|loesch|pruef|faell|zustaend|naech|schluess|oeffn|haeuf|moeg)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_WORDS = Pattern.compile("\\b(Dossier|dein|deine|du|dir|dich)\\b");

    private final Types types;
    private final List<Finding> findings = new ArrayList<>();

    ExpressionCheck(Types types) {
        this.types = types;
    }

    List<Finding> findings() {
        return findings;
    }

    void wrong(String where, RolloutFault fault, Object... args) {
        findings.add(Finding.of(where, fault, args));
    }

    /** The type, or nothing after a finding. */
    Optional<Type> type(String where, String text, Map<String, Type> roots) {
        try {
            return Optional.of(types.typing().of(Expressions.compile(text).tree(), roots));
        } catch (Wrong e) {
            findings.add(e.at(where));
            return Optional.empty();
        }
    }

    void condition(String where, String text, Map<String, Type> roots) {
        type(where, text, roots)
                .filter(type -> !(type instanceof Type.YesNo))
                .ifPresent(type -> wrong(where, RolloutFault.EXPRESSION_NO_CONDITION));
    }

    /** What a list holds, or nothing after a finding. */
    Optional<Type> items(String where, String text, Map<String, Type> roots) {
        var type = type(where, text, roots);
        if (type.isPresent() && !(type.get() instanceof Type.ListOf)) {
            wrong(where, RolloutFault.EXPRESSION_NO_LIST);
        }
        return type.filter(Type.ListOf.class::isInstance).map(list -> ((Type.ListOf) list).item());
    }

    /** What an expression looks at; nothing if it cannot be read, which {@link #type} says. */
    Reads reads(String text) {
        try {
            return Reads.of(Expressions.compile(text).tree(), types.repeated());
        } catch (Wrong e) {
            return new Reads(Set.of(), Set.of());
        }
    }

    void sentence(String where, String text, Map<String, Type> roots) {
        try {
            for (var expression : Sentence.placeholders(text)) {
                type(where, expression, roots)
                        .filter(type -> type instanceof Type.Fields
                                || type instanceof Type.ListOf list
                                        && (list.item() instanceof Type.Fields || list.item() instanceof Type.ListOf))
                        .ifPresent(type -> wrong(where, RolloutFault.SENTENCE_NOT_SHOWABLE, expression));
            }
        } catch (Wrong e) {
            findings.add(e.at(where));
        }
    }

    /** The type of a formula, or nothing after a finding. */
    Optional<Type> formula(String where, Formula formula, Map<String, Type> roots) {
        if (formula instanceof Formula.Plain plain) {
            return type(where, plain.expression(), roots);
        } else if (formula instanceof Formula.Text text) {
            sentence(where, text.template(), roots);
            return Optional.of(Type.TEXT);
        } else if (formula instanceof Formula.Keep keep) {
            var kept = items(where, keep.expression(), roots);
            kept.filter(item -> !(item instanceof Type.Choice choice)
                            || !choice.labels().keySet().containsAll(keep.of()))
                    .ifPresent(
                            item -> wrong(where, RolloutFault.EXPRESSION_OPTION_UNKNOWN, String.join(", ", keep.of())));
            return Optional.of(new Type.ListOf(new Type.Constant(List.copyOf(keep.of()))));
        }
        return Optional.of(pick(where, (Formula.Pick) formula, roots));
    }

    private Type pick(String where, Formula.Pick pick, Map<String, Type> roots) {
        var type = type(where, pick.expression(), roots);
        if (type.isPresent()) {
            if (type.get() instanceof Type.Choice choice) {
                allMapped(where, pick, choice.labels().keySet());
            } else if (type.get() instanceof Type.YesNo) {
                allMapped(where, pick, Set.of("true", "false"));
            } else if (!type.get().equals(Type.TEXT)) {
                wrong(where, RolloutFault.DOES_NOT_FIT, type.get().word(), "option");
            }
        }
        var values =
                pick.from().values().stream().filter(value -> value != null).toList();
        if (!values.isEmpty() && values.stream().allMatch(Boolean.class::isInstance)) {
            return Type.BOOL;
        }
        if (!values.isEmpty() && values.stream().allMatch(List.class::isInstance)) {
            return new Type.ListOf(new Type.Constant(values.stream()
                    .flatMap(value -> ((List<?>) value).stream())
                    .map(Object.class::cast)
                    .distinct()
                    .toList()));
        }
        return new Type.Constant(values);
    }

    private void allMapped(String where, Formula.Pick pick, Set<String> options) {
        var different = new TreeSet<>(options);
        different.removeAll(pick.from().keySet());
        pick.from().keySet().stream().filter(key -> !options.contains(key)).forEach(different::add);
        if (!different.isEmpty()) {
            wrong(where, RolloutFault.OPTIONS_NOT_ALL_MAPPED, String.join(", ", different));
        }
    }

    /** A text for people: there, spelt as German is, without blanks at its ends, in the words of the pages. */
    void german(String where, String text) {
        if (text.isBlank()) {
            wrong(where, RolloutFault.TEXT_EMPTY);
            return;
        }
        if (TWO_LETTERS.matcher(text).find()) {
            wrong(where, RolloutFault.TEXT_UMLAUTS);
        }
        if (count(text, '„') != count(text, '“') || text.contains("\"")) {
            wrong(where, RolloutFault.TEXT_QUOTES);
        }
        if (OTHER_WORDS.matcher(text).find()) {
            wrong(where, RolloutFault.TEXT_WORDS);
        }
        if (!text.equals(text.strip()) || text.contains("  ")) {
            wrong(where, RolloutFault.TEXT_BLANKS);
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /** @param known what there is; the value is none of it when a finding is added */
    void known(String where, String value, Set<String> known) {
        if (!known.contains(value)) {
            wrong(where, RolloutFault.UNKNOWN, value);
        }
    }

    void twice(String where, Stream<String> keys) {
        keys.collect(Collectors.groupingBy(key -> key, Collectors.counting())).forEach((key, number) -> {
            if (number > 1) {
                wrong(where, RolloutFault.TWICE, key);
            }
        });
    }
}
