package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers something rests on: those it reads, and those that decided whether these were asked or proposed.
 *
 * <p>Questions look only at what was asked before, so one pass in their order is enough.
 */
final class Citations {

    private final Prepared prepared;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Place, BitSet> restsOn = new HashMap<>();
    private final Map<String, BitSet> ofAllRows = new HashMap<>();

    Citations(Prepared prepared) {
        this.prepared = prepared;
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(place, key -> {
            places.add(key);
            return places.size() - 1;
        });
    }

    /** Says that whether and how this place is asked rests on these expressions. */
    BitSet ask(Place place, List<String> decidedBy, Scope scope) {
        var set = new BitSet();
        set.set(number(place));
        if (!place.row().isEmpty()) {
            scope.table().ifPresent(table -> set.or(at(Place.once(table))));
        }
        decidedBy.forEach(text -> add(set, text, scope));
        restsOn.put(place, set);
        ofAllRows.computeIfAbsent(place.question(), question -> new BitSet()).or(set);
        return set;
    }

    /** What the answer there rests on, itself among it. */
    BitSet at(Place place) {
        return restsOn.computeIfAbsent(place, key -> {
            var set = new BitSet();
            set.set(number(key));
            return set;
        });
    }

    private BitSet allRows(String question) {
        return ofAllRows.getOrDefault(question, new BitSet());
    }

    void add(BitSet set, String text, Scope scope) {
        var reads = prepared.reads(text, scope.each());
        reads.paths().forEach(path -> add(set, path, scope));
        reads.ofRows()
                .forEach(path -> set.or(
                        prepared.question(path.field()).isPresent()
                                ? allRows(path.field())
                                : at(Place.once(path.root()))));
    }

    private void add(BitSet set, Reads.Path path, Scope scope) {
        switch (path.root()) {
            case "answers" -> set.or(path.field().isEmpty() ? everything() : at(Place.once(path.field())));
            case "row" -> row(set, path.field(), scope);
            case "facts" -> {
                if (path.field().isEmpty() || Facts.OF_EVERYTHING.contains(path.field())) {
                    set.or(everything());
                }
                Facts.READS.getOrDefault(path.field(), List.of()).forEach(question -> {
                    set.or(at(Place.once(question)));
                    set.or(allRows(question));
                });
            }
            case "branch", "branchKinds" -> set.or(at(Place.once("D03")));
            default -> {
                // the unit, the template, and lines of what was read as a list
            }
        }
    }

    private void row(BitSet set, String field, Scope scope) {
        scope.table().ifPresent(table -> set.or(at(Place.once(table))));
        if (field.equals("plan")) {
            set.or(at(new Place("D04", scope.row())));
        } else if (prepared.question(field).isPresent()) {
            set.or(at(new Place(field, scope.row())));
        }
    }

    private BitSet everything() {
        var all = new BitSet();
        all.set(0, places.size());
        return all;
    }

    /** Also what the names of rows rest on that an expression shows. */
    void addShown(BitSet set, String text, Scope scope) {
        add(set, text, scope);
        var type = prepared.types().of(text, scope.table(), scope.each());
        if (type instanceof Type.ListOf list) {
            type = list.item();
        }
        if (type instanceof Type.Reference reference) {
            add(set, reference.source(), new Scope(scope.values(), scope.table(), scope.row(), Optional.empty()));
        }
    }

    /** The answer at this place first, then the others in the order in which they were asked. */
    List<Place> list(BitSet set, Place first) {
        var cited = new ArrayList<Place>();
        cited.add(first);
        set.stream().mapToObj(places::get).filter(place -> !place.equals(first)).forEach(cited::add);
        return List.copyOf(cited);
    }
}
