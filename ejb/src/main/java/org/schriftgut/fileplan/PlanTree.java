package org.schriftgut.fileplan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored entries as a tree. */
final class PlanTree {

    private PlanTree() {}

    /** Each entry before those below it, neighbours by their position. */
    static List<EntryStatement> inOrder(List<EntryStatement> entries) {
        var below = new HashMap<UUID, List<EntryStatement>>();
        entries.forEach(entry ->
                below.computeIfAbsent(entry.parentId, id -> new ArrayList<>()).add(entry));
        below.values()
                .forEach(list -> list.sort(Comparator.comparingInt((EntryStatement e) -> e.position)
                        .reversed()));
        var open = new ArrayDeque<EntryStatement>();
        below.getOrDefault(null, List.of()).forEach(open::push);
        // the deque gives the last one pushed first, so neighbours are pushed in reverse
        var ordered = new ArrayList<EntryStatement>(entries.size());
        while (!open.isEmpty()) {
            var next = open.pop();
            ordered.add(next);
            below.getOrDefault(next.entryId(), List.of()).forEach(open::push);
        }
        return ordered;
    }

    /** Those of the entries that lie below no other of them. */
    static List<EntryStatement> tops(List<EntryStatement> entries) {
        var ids = entries.stream().map(EntryStatement::entryId).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.line().stream().noneMatch(id -> !id.equals(entry.entryId()) && ids.contains(id)))
                .toList();
    }

    /** The stored entries by codes, in the order of the plan. */
    static List<PlanEntry> planEntries(List<EntryStatement> entries) {
        var codes = new HashMap<UUID, String>();
        entries.forEach(entry -> codes.put(entry.entryId(), entry.code));
        return inOrder(entries).stream()
                .map(entry -> new PlanEntry(entry.values(), codes.get(entry.parentId), entry.level, 0))
                .toList();
    }
}
