package org.schriftgut.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.common.NaturalOrder;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.web.page.Option;

/** Names in place of ids, asked for once in a request. */
@RequestScoped
public class Names {

    @Inject
    Shell shell;

    @Inject
    People people;

    @Inject
    Units units;

    private final Map<UUID, String> known = new HashMap<>();
    private Map<UUID, UnitView> allUnits;

    /** Looks up many people at once; {@link #person} then knows them. */
    public void prepare(Collection<UUID> ids) {
        var wanted = ids.stream()
                .filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toCollection(HashSet::new));
        known.putAll(people.names(wanted));
        wanted.forEach(id -> known.putIfAbsent(id, shell.texts().get("person.unbekannt")));
    }

    public String person(UUID id) {
        if (id == null) {
            return shell.texts().get("person.system");
        }
        prepare(List.of(id));
        return known.get(id);
    }

    /** A person's name, empty if nobody has this id. */
    public Optional<String> knownPerson(UUID id) {
        return Optional.ofNullable(people.names(Set.of(id)).get(id));
    }

    public String unit(UUID id) {
        var unit = id == null ? null : units().get(id);
        return unit == null ? shell.texts().get("person.unbekannt") : label(unit);
    }

    public boolean isUnit(UUID id) {
        return units().containsKey(id);
    }

    public Map<UUID, UnitView> units() {
        if (allUnits == null) {
            allUnits = units.all().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        }
        return allUnits;
    }

    /** All units by code, to choose from. */
    public List<Option> unitOptions() {
        return units().values().stream()
                .filter(unit -> !unit.closed())
                .sorted(Comparator.comparing(UnitView::code, NaturalOrder.ORDER))
                .map(unit -> new Option(unit.id().toString(), label(unit)))
                .toList();
    }

    private static String label(UnitView unit) {
        return unit.code() + " " + unit.name();
    }
}
