package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an expression looks at.
 *
 * @param paths root and first field; the field is empty where the whole root is taken
 * @param ofRows fields of rows of the answers that others repeat for, also inside {@code exists} and {@code all}
 */
record Reads(Set<Path> paths, Set<Path> ofRows) {

    /** {@code answers.H01} as answers and H01. */
    record Path(String root, String field) {}

    /** @param repeated ids of the tables that other questions repeat for */
    static Reads of(Expr expr, Set<String> repeated) {
        return of(expr, repeated, "");
    }

    /** @param lineOf id of the table whose rows {@code line} stands for; empty if it is another list */
    static Reads of(Expr expr, Set<String> repeated, String lineOf) {
        var reads = new Reads(new LinkedHashSet<>(), new LinkedHashSet<>());
        reads.visit(expr, repeated, lineOf.isEmpty() ? Map.of() : Map.of("line", lineOf));
        return reads;
    }

    /** @param bound variables of macros, with the id of the table whose rows they are, or nothing */
    private void visit(Expr expr, Set<String> repeated, Map<String, String> bound) {
        if (expr instanceof Expr.Name name && !bound.containsKey(name.name())) {
            paths.add(new Path(name.name(), ""));
        } else if (expr instanceof Expr.Field field && field.of() instanceof Expr.Name name) {
            if (!bound.containsKey(name.name())) {
                paths.add(new Path(name.name(), field.name()));
            } else if (!bound.get(name.name()).isEmpty()) {
                ofRows.add(new Path(bound.get(name.name()), field.name()));
            }
        } else if (expr instanceof Expr.Every every) {
            visit(every.list(), repeated, bound);
            var inner = new HashMap<>(bound);
            inner.put(every.variable(), rowsOf(every.list(), repeated));
            visit(every.condition(), repeated, inner);
        } else {
            expr.parts().forEach(part -> visit(part, repeated, bound));
        }
    }

    private static String rowsOf(Expr list, Set<String> repeated) {
        return list instanceof Expr.Field field
                        && field.of().equals(new Expr.Name("answers"))
                        && repeated.contains(field.name())
                ? field.name()
                : "";
    }
}
