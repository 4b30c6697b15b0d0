package org.schriftgut.rollout;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schriftgut.common.Finding;

/**
 * Evaluates expressions, formulas and sentences for one set of answers. What cannot be known is nothing; what runs away becomes a
 * finding and is nothing too.
 */
final class Evaluator {

    /** Time of the processor for one interview: hundred times what the shipped questionnaire takes with sixty file types. */
    private static final long MOST_NANOS = 10_000_000_000L;

    private static final int BETWEEN_LOOKS = 32;

    private final Prepared prepared;
    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();
    private final long start = now();
    private int evaluations;
    private boolean overtime;

    Evaluator(Prepared prepared, Surroundings surroundings) {
        this.prepared = prepared;
        this.surroundings = surroundings;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Expressions that did not end. */
    List<Finding> findings() {
        return findings;
    }

    Optional<Object> value(String text, Scope scope) {
        if (++evaluations % BETWEEN_LOOKS == 0 && !overtime && now() - start > MOST_NANOS) {
            overtime = true;
            findings.add(Finding.of("questionnaire", RolloutFault.EXPRESSION_RUNS_AWAY, text));
        }
        if (overtime) {
            return Optional.empty();
        }
        try {
            return Expressions.evaluate(prepared.expression(text), scope.values());
        } catch (Wrong e) {
            findings.add(e.at(scope.row().isEmpty() ? "questionnaire" : scope.row()));
            return Optional.empty();
        }
    }

    /** A condition; what cannot be known does not hold. */
    boolean holds(String text, Scope scope) {
        return value(text, scope).equals(Optional.of(true));
    }

    /** The lines of a list; nothing if it is not there. */
    Optional<List<?>> lines(String text, Scope scope) {
        return value(text, scope).map(Values::list);
    }

    private Type type(String text, Scope scope) {
        return prepared.types().of(text, scope.table(), scope.each());
    }

    /** What a formula gives, as it stands in an element. */
    Optional<Object> formula(Formula formula, Scope scope) {
        if (formula instanceof Formula.Plain plain) {
            return value(plain.expression(), scope).map(value -> plain(value, type(plain.expression(), scope), scope));
        } else if (formula instanceof Formula.Text text) {
            return sentence(text.template(), scope, false).map(Object.class::cast);
        } else if (formula instanceof Formula.Keep keep) {
            return value(keep.expression(), scope).map(value -> keep.of().stream()
                    .filter(Values.list(value)::contains)
                    .toList());
        }
        var pick = (Formula.Pick) formula;
        return value(pick.expression(), scope).map(value -> pick.from().get(String.valueOf(value)));
    }

    /** Option keys stay; a reference to a row becomes the name of the row. */
    private Object plain(Object value, Type type, Scope scope) {
        if (type instanceof Type.ListOf list) {
            return Values.list(value).stream()
                    .map(item -> plain(item, list.item(), scope))
                    .toList();
        }
        if (type instanceof Type.Reference reference && !reference.labels().containsKey(value)) {
            return names(reference.source(), scope).getOrDefault(value, String.valueOf(value));
        }
        return value;
    }

    /** Names of what a source offers, by key. */
    private Map<Object, String> names(String source, Scope scope) {
        var names = new HashMap<Object, String>();
        for (var item : lines(source, scope).orElse(List.of())) {
            if (item instanceof String text) {
                names.put(text, text);
            } else {
                var row = Values.map(item);
                var key = source.equals("unit.subunits") ? row.getOrDefault("code", row.get("key")) : row.get("key");
                names.put(key, String.valueOf(row.getOrDefault("name", row.getOrDefault("label", key))));
            }
        }
        return names;
    }

    /**
     * A sentence with its placeholders filled.
     *
     * @param forPeople with labels instead of keys
     * @return nothing if a placeholder outside {@code [ ]} has no value
     */
    Optional<String> sentence(String template, Scope scope, boolean forPeople) {
        try {
            return filled(Sentence.pieces(template), scope, forPeople)
                    .map(text -> text.replaceFirst("([.?!])\\.$", "$1"));
        } catch (Wrong e) {
            throw new IllegalStateException("The questionnaire was found sound, but not " + template, e);
        }
    }

    private Optional<String> filled(List<Sentence.Piece> pieces, Scope scope, boolean forPeople) {
        var out = new StringBuilder();
        for (var piece : pieces) {
            if (piece instanceof Sentence.Words words) {
                out.append(words.text());
            } else if (piece instanceof Sentence.Optional optional) {
                filled(optional.pieces(), scope, forPeople).ifPresent(out::append);
            } else {
                var text = ((Sentence.Placeholder) piece).expression();
                var value = value(text, scope);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                var type = type(text, scope);
                out.append(forPeople ? shown(value.get(), type, scope) : plain(value.get(), type, scope));
            }
        }
        return Optional.of(out.toString());
    }

    private String shown(Object value, Type type, Scope scope) {
        if (type instanceof Type.ListOf list) {
            return joined(Values.list(value).stream()
                    .map(item -> shown(item, list.item(), scope))
                    .toList());
        } else if (type instanceof Type.YesNo yesNo) {
            return yesNo.phrases().getOrDefault(String.valueOf(value), value.equals(true) ? "ja" : "nein");
        } else if (type instanceof Type.Choice choice) {
            return choice.labels().getOrDefault(value, String.valueOf(value));
        } else if (type instanceof Type.Scale scale) {
            return scale.labels().getOrDefault(String.valueOf(value), String.valueOf(value));
        } else if (type instanceof Type.Reference reference) {
            var label = reference.labels().get(value);
            return label != null ? label : names(reference.source(), scope).getOrDefault(value, String.valueOf(value));
        } else if (type.equals(Type.DATE)) {
            var parts = String.valueOf(value).split("-");
            return parts[2] + "." + parts[1] + "." + parts[0];
        } else if (value instanceof Double number) {
            return decimal(number);
        } else if (type.equals(Type.FUNCTION)) {
            return prepared.functions().getOrDefault(value, String.valueOf(value));
        } else if (type.equals(Type.UNIT)) {
            var name = surroundings.units().get(value);
            return name == null ? String.valueOf(value) : value + " " + name;
        } else if (type.equals(Type.PERSON)) {
            return surroundings.people().getOrDefault(value, String.valueOf(value));
        }
        return String.valueOf(value);
    }

    private static String decimal(double number) {
        var text = number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        return text.replace('.', ',');
    }

    private static String joined(List<String> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? "nichts" : parts.get(0);
        }
        var last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " und " + parts.get(last);
    }
}
