package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;

/**
 * The organisation as configuration: open units by their code, with {@code name} and {@code parent} (a code, or null at the
 * top). A unit that goes is closed; one that comes back under its code is opened again.
 */
@ApplicationScoped
class UnitsPart implements ConfigPart {

    @Inject
    Units units;

    @Inject
    People people;

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
    public void admit() {
        caller.require(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var all = units.all();
        var codes = all.stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        var items = new TreeMap<String, Map<String, Object>>();
        all.stream().filter(unit -> !unit.closed()).forEach(unit -> {
            var item = new LinkedHashMap<String, Object>();
            item.put("name", unit.name());
            item.put("parent", unit.parent() == null ? null : codes.get(unit.parent()));
            items.put(unit.code(), item);
        });
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var findings = new ArrayList<Finding>();
        wanted.forEach((code, item) -> {
            if (!Set.of("name", "parent").containsAll(item.keySet())
                    || !(item.get("parent") == null || item.get("parent") instanceof String)) {
                findings.add(new Finding(code, OrganisationFault.ITEM_UNIT_FIELDS_INVALID));
            } else if (!(item.get("name") instanceof String name) || name.isBlank()) {
                findings.add(new Finding(code, OrganisationFault.ITEM_UNIT_NAME_MISSING));
            } else if (item.get("parent") != null && !wanted.containsKey(item.get("parent"))) {
                findings.add(new Finding(code, OrganisationFault.ITEM_PARENT_UNKNOWN));
            } else if (liesBelowItself(code, wanted)) {
                findings.add(new Finding(code, OrganisationFault.ITEM_BELOW_ITSELF));
            }
        });
        var used = inUse();
        changes.stream()
                .filter(change -> change.isGone() && used.contains(change.key()))
                .forEach(change -> findings.add(new Finding(change.key(), OrganisationFault.ITEM_HAS_PEOPLE)));
        return findings;
    }

    @Override
    public void apply(List<ConfigChange> changes) {
        var byCode = new HashMap<String, UnitView>();
        units.all().forEach(unit -> byCode.put(unit.code(), unit));
        var wanted = new LinkedHashMap<String, Map<String, Object>>();
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

    /** Whom people belong to; what is below a unit goes or stays with it, as the parents say. */
    @Override
    public Set<String> inUse() {
        var codes = units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        return people.find(new AccountFilter(null, null, null, true)).stream()
                .map(account -> codes.get(account.unit()))
                .collect(Collectors.toSet());
    }

    /** Parents first, so that a unit finds its place. */
    private void put(String code, Map<String, Map<String, Object>> wanted, Map<String, UnitView> byCode) {
        var item = wanted.remove(code);
        if (item == null) {
            return;
        }
        var parent = (String) item.get("parent");
        UUID above = null;
        if (parent != null) {
            put(parent, wanted, byCode);
            above = byCode.get(parent).id();
        }
        var name = (String) item.get("name");
        var known = byCode.get(code);
        if (known == null) {
            byCode.put(code, units.create(above, code, name));
            return;
        }
        var changed = units.change(new ChangeUnit(known.id(), above, code, name, known.version()));
        if (changed.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
        byCode.put(code, units.reopen(known.id()));
    }

    private static boolean liesBelowItself(String code, Map<String, Map<String, Object>> wanted) {
        var seen = new HashSet<String>();
        for (var at = code; at != null && wanted.containsKey(at); at = parent(wanted.get(at))) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(Map<String, Object> item) {
        return item.get("parent") instanceof String code ? code : null;
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
