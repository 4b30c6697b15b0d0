package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/**
 * The organisation as configuration: open units by their code, as {@link UnitItem} says. A unit that goes is closed; one that comes back under its code is opened again.
 */
@ApplicationScoped
class UnitsPart implements ConfigPart<UnitItem> {

    @Inject
    Units units;

    @Inject
    Power power;

    @Inject
    CurrentPerson caller;

    @Override
    public String key() {
        return "units";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends UnitItem>> documents() {
        return Map.of(ANY, UnitItem.class);
    }

    @Override
    public void admit() {
        caller.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<UnitItem> change) {
        return Power.administrator(isMoved(change));
    }

    /** Superiors see what lies below them: another place takes two once a record is filed. */
    private boolean isMoved(ConfigChange<UnitItem> change) {
        if (change.isGone() || !power.takesTwo()) {
            return false;
        }
        var all = units.all();
        var known =
                all.stream().filter(unit -> unit.code().equals(change.key())).findFirst();
        var parent = all.stream()
                .filter(unit -> unit.code().equals(change.now().parent()))
                .map(UnitView::id)
                .findFirst()
                .orElse(null);
        return known.isPresent() && !Objects.equals(known.get().parent(), parent);
    }

    @Override
    public SortedMap<String, UnitItem> read() {
        var all = units.all();
        var codes = all.stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        var items = new TreeMap<String, UnitItem>();
        all.stream()
                .filter(unit -> !unit.closed())
                .forEach(unit -> items.put(
                        unit.code(),
                        new UnitItem(unit.name(), unit.parent() == null ? null : codes.get(unit.parent()))));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<UnitItem>> changes, Wanted wanted) {
        return changes.stream()
                .filter(change -> !change.isGone() && liesBelowItself(change.key(), wanted))
                .map(change -> new Finding(change.at("parent"), OrganisationFault.ITEM_BELOW_ITSELF))
                .toList();
    }

    @Override
    public void apply(List<ConfigChange<UnitItem>> changes) {
        var byCode = new HashMap<String, UnitView>();
        units.all().forEach(unit -> byCode.put(unit.code(), unit));
        var wanted = new LinkedHashMap<String, UnitItem>();
        changes.stream().filter(change -> !change.isGone()).forEach(change -> wanted.put(change.key(), change.now()));
        for (var code : List.copyOf(wanted.keySet())) {
            put(code, wanted, byCode);
        }
        // from the bottom up: a unit closes when nothing open is below it
        var going = changes.stream()
                .filter(ConfigChange::isGone)
                .map(change -> byCode.get(change.key()))
                .sorted((a, b) -> depth(b, byCode.values()) - depth(a, byCode.values()))
                .toList();
        going.forEach(unit -> units.close(unit.id()));
    }

    /** Parents first, so that a unit finds its place. */
    private void put(String code, Map<String, UnitItem> wanted, Map<String, UnitView> byCode) {
        var item = wanted.remove(code);
        if (item == null) {
            return;
        }
        UUID above = null;
        if (item.parent() != null) {
            put(item.parent(), wanted, byCode);
            above = byCode.get(item.parent()).id();
        }
        var known = byCode.get(code);
        if (known == null) {
            byCode.put(code, units.create(above, code, item.name()));
            return;
        }
        var changed = units.change(new ChangeUnit(known.id(), above, code, item.name(), known.version()));
        if (changed.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
        byCode.put(code, units.reopen(known.id()));
    }

    private boolean liesBelowItself(String code, Wanted wanted) {
        var all = wanted.parts().get(key());
        var seen = new HashSet<String>();
        for (var at = code;
                at != null && all.containsKey(at);
                at = (String) all.get(at).get("parent")) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    private static int depth(UnitView unit, Collection<UnitView> all) {
        var above =
                all.stream().filter(u -> u.parent() != null).collect(Collectors.toMap(UnitView::id, UnitView::parent));
        var depth = 0;
        for (UUID at = unit.id(); above.containsKey(at); at = above.get(at)) {
            depth++;
        }
        return depth;
    }
}
