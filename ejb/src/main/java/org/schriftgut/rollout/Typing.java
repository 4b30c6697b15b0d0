package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the type of an expression, before anybody answers. */
final class Typing {

    private final Set<String> functions;

    /** @param functions keys of the functions a function answer may name */
    Typing(Set<String> functions) {
        this.functions = functions;
    }

    /** @param roots what the names stand for */
    Type of(Expr expr, Map<String, Type> roots) throws Wrong {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal.value());
        } else if (expr instanceof Expr.Items items) {
            return items(items, roots);
        } else if (expr instanceof Expr.Name name) {
            return known(roots.get(name.name()), name.name());
        } else if (expr instanceof Expr.Field field) {
            var of = of(field.of(), roots);
            if (of instanceof Type.Fields row) {
                return known(row.fields().get(field.name()), field.name());
            }
            throw new Wrong(RolloutFault.EXPRESSION_TYPES, "." + field.name(), of.word());
        } else if (expr instanceof Expr.Has has) {
            of(has.field(), roots);
        } else if (expr instanceof Expr.Size size) {
            var of = of(size.of(), roots);
            if (!(of instanceof Type.ListOf) && !of.equals(Type.TEXT)) {
                throw new Wrong(RolloutFault.EXPRESSION_TYPES, "size", of.word());
            }
            return Type.INT;
        } else if (expr instanceof Expr.Every every) {
            every(every, roots);
        } else if (expr instanceof Expr.Compare compare) {
            compare(compare.sign(), of(compare.left(), roots), of(compare.right(), roots));
        } else {
            for (var part : expr.parts()) {
                condition(part, roots);
            }
        }
        return Type.BOOL;
    }

    /** @throws Wrong if it is none */
    void condition(Expr expr, Map<String, Type> roots) throws Wrong {
        if (!(of(expr, roots) instanceof Type.YesNo)) {
            throw new Wrong(RolloutFault.EXPRESSION_NO_CONDITION);
        }
    }

    private static Type known(Type type, String name) throws Wrong {
        if (type == null) {
            throw new Wrong(RolloutFault.EXPRESSION_NAME_UNKNOWN, name);
        }
        return type;
    }

    private static Type literal(Object value) {
        if (value instanceof Boolean) {
            return Type.BOOL;
        } else if (value instanceof Long) {
            return Type.INT;
        } else if (value instanceof Double) {
            return Type.DECIMAL;
        }
        return new Type.Constant(List.of(value));
    }

    private Type items(Expr.Items items, Map<String, Type> roots) throws Wrong {
        Type common = null;
        for (var item : items.items()) {
            var type = of(item, roots);
            if (common instanceof Type.Constant before && type instanceof Type.Constant more) {
                common = new Type.Constant(Stream.concat(before.values().stream(), more.values().stream())
                        .toList());
            } else if (common == null) {
                common = type;
            } else if (!common.word().equals(type.word())) {
                throw new Wrong(RolloutFault.EXPRESSION_TYPES, common.word(), type.word());
            }
        }
        return new Type.ListOf(common == null ? Type.TEXT : common);
    }

    private void every(Expr.Every every, Map<String, Type> roots) throws Wrong {
        if (!(of(every.list(), roots) instanceof Type.ListOf list)) {
            throw new Wrong(RolloutFault.EXPRESSION_NO_LIST);
        }
        if (roots.containsKey(every.variable())) {
            throw new Wrong(RolloutFault.EXPRESSION_NAME_TAKEN, every.variable());
        }
        var inner = new HashMap<>(roots);
        inner.put(every.variable(), list.item());
        condition(every.condition(), inner);
    }

    private void compare(String sign, Type left, Type right) throws Wrong {
        if (sign.equals("in")) {
            if (!(right instanceof Type.ListOf list)) {
                throw new Wrong(RolloutFault.EXPRESSION_NO_LIST);
            }
            alike(left, list.item());
        } else if (sign.equals("==") || sign.equals("!=")) {
            alike(left, right);
        } else if (!ordered(left).equals(ordered(right)) || ordered(left).isEmpty()) {
            throw new Wrong(RolloutFault.EXPRESSION_TYPES, left.word(), right.word());
        }
    }

    /** What has an order: whole numbers, decimals and days, each among themselves. */
    private static String ordered(Type type) {
        if (type.equals(Type.INT) || type instanceof Type.Scale) {
            return "integer";
        }
        return type.equals(Type.DECIMAL) || type.equals(Type.DATE) ? type.word() : "";
    }

    private void alike(Type left, Type right) throws Wrong {
        if (left instanceof Type.Constant constant) {
            mayBe(constant, right);
        } else if (right instanceof Type.Constant constant) {
            mayBe(constant, left);
        } else if (!(left.isText() && right.isText()) && !plain(left).equals(plain(right))) {
            throw new Wrong(RolloutFault.EXPRESSION_TYPES, left.word(), right.word());
        }
    }

    private static String plain(Type type) {
        return type instanceof Type.Scale ? Type.INT.word() : type.word();
    }

    private void mayBe(Type.Constant constant, Type other) throws Wrong {
        if (other instanceof Type.Choice choice) {
            unknown(constant, choice.labels().keySet());
        } else if (other.equals(Type.FUNCTION)) {
            unknown(constant, functions);
        } else if (!other.isText() && !(other instanceof Type.Constant)) {
            throw new Wrong(RolloutFault.EXPRESSION_TYPES, constant.word(), other.word());
        }
    }

    private static void unknown(Type.Constant constant, Set<String> options) throws Wrong {
        var unknown = constant.values().stream()
                .filter(value -> !options.contains(value))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new Wrong(RolloutFault.EXPRESSION_OPTION_UNKNOWN, unknown);
        }
    }
}
