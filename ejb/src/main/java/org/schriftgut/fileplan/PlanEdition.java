package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a whole plan says, each entry after the one above it; what stays as it is is the statement that holds already. Pure.
 *
 * @param before what held, by entry
 */
record PlanEdition(List<EntryStatement> statements, Map<UUID, EntryStatement> before) {

    /**
     * An entry as it is to be.
     *
     * @param parent the entry above; null at the top
     */
    record Wanted(FilePlanEntry entry, UUID parent, EntryValues values) {

        static Wanted asItIs(EntryStatement statement) {
            return new Wanted(statement.entry, statement.parentId, statement.values());
        }
    }

    /**
     * Neighbours stand in the order they are wanted in. What does not hang on the top, by a parent that is missing or lies below
     * its own entry, is left out.
     */
    static PlanEdition of(List<Wanted> wanted, List<EntryStatement> stored) {
        var before = stored.stream().collect(Collectors.toMap(EntryStatement::entryId, Function.identity()));
        var below = new HashMap<UUID, List<Wanted>>();
        wanted.forEach(entry ->
                below.computeIfAbsent(entry.parent(), id -> new ArrayList<>()).add(entry));
        var statements = new ArrayList<EntryStatement>();
        hang(below.getOrDefault(null, List.of()), null, before, statements);
        for (var i = 0; i < statements.size(); i++) {
            var above = statements.get(i);
            hang(below.getOrDefault(above.entryId(), List.of()), above, before, statements);
        }
        return new PlanEdition(List.copyOf(statements), before);
    }

    private static void hang(
            List<Wanted> children,
            EntryStatement above,
            Map<UUID, EntryStatement> before,
            List<EntryStatement> statements) {
        var last = -1;
        for (var child : children) {
            var held = before.get(child.entry().id());
            // who stands behind the one before stays where it is, whatever gap is left
            var stays = held != null && Objects.equals(held.parentId, child.parent()) && held.position > last;
            last = stays ? held.position : last + 1;
            var said = new EntryStatement(child.entry(), child.values(), above, last);
            statements.add(held != null && held.saysThat(said) ? held : said);
        }
    }

    /** What was not said before, in the order of the plan. */
    List<EntryStatement> fresh() {
        return PlanTree.inOrder(statements).stream()
                .filter(statement -> before.get(statement.entryId()) != statement)
                .toList();
    }
}
