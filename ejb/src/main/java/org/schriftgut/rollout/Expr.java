package org.schriftgut.rollout;

import java.util.List;

/** An expression that was read: the small part of CEL which a questionnaire may use, see {@link ExpressionParser}. */
sealed interface Expr {

    /** A text, a {@link Long}, a {@link Double} or a {@link Boolean}. */
    record Literal(Object value) implements Expr {}

    record Items(List<Expr> items) implements Expr {}

    record Name(String name) implements Expr {}

    record Field(Expr of, String name) implements Expr {}

    /** {@code has(a.b)}: whether it was answered. */
    record Has(Field field) implements Expr {}

    record Size(Expr of) implements Expr {}

    record Not(Expr of) implements Expr {}

    record Both(Expr left, Expr right) implements Expr {}

    record Either(Expr left, Expr right) implements Expr {}

    /** @param sign one of {@code == != < > in} */
    record Compare(String sign, Expr left, Expr right) implements Expr {}

    /** {@code list.exists(variable, condition)}, or {@code all}. */
    record Every(boolean all, Expr list, String variable, Expr condition) implements Expr {}

    /** What it is made of, one level down. */
    default List<Expr> parts() {
        if (this instanceof Items items) {
            return items.items();
        } else if (this instanceof Field field) {
            return List.of(field.of());
        } else if (this instanceof Has has) {
            return List.of(has.field());
        } else if (this instanceof Size size) {
            return List.of(size.of());
        } else if (this instanceof Not not) {
            return List.of(not.of());
        } else if (this instanceof Both both) {
            return List.of(both.left(), both.right());
        } else if (this instanceof Either either) {
            return List.of(either.left(), either.right());
        } else if (this instanceof Compare compare) {
            return List.of(compare.left(), compare.right());
        } else if (this instanceof Every every) {
            return List.of(every.list(), every.condition());
        }
        return List.of();
    }
}
