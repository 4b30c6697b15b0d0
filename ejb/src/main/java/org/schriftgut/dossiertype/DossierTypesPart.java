package org.schriftgut.dossiertype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessItem;
import org.schriftgut.access.AccessKeys;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/**
 * What was decided for file types as configuration: types by name, each with who sees its dossiers. A type nobody decided about
 * is no item; of one that goes the decision is taken back.
 *
 * <p>Administrators may look, for it names their people and units; who sees records is decided by records managers.
 */
@ApplicationScoped
class DossierTypesPart implements ConfigPart<AccessItem> {

    private static final String GRANTS = "grants";

    @Inject
    DossierTypes types;

    @Inject
    AccessKeys keys;

    @Inject
    Access access;

    @Override
    public String key() {
        return "dossier-types";
    }

    @Override
    public int format() {
        return 2;
    }

    @Override
    public Map<String, Class<? extends AccessItem>> documents() {
        return Map.of(ANY, AccessItem.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("units", "groups", "accounts");
    }

    /** In format 1 a grant was a text: {@code UNIT:<code>:READ+WRITE}. */
    @Override
    public Map<String, Object> upgrade(int from, String key, Map<String, Object> document) {
        var upgraded = new HashMap<>(document);
        upgraded.computeIfPresent(
                GRANTS,
                (name, grants) -> grants instanceof Collection<?> texts
                        ? texts.stream().map(DossierTypesPart::upgraded).toList()
                        : grants);
        return upgraded;
    }

    /**
     * Names of groups may hold colons: what is before the first one and after the last one is not theirs. What was no grant is
     * none now either.
     */
    private static Object upgraded(Object grant) {
        if (!(grant instanceof String text) || text.indexOf(':') == text.lastIndexOf(':')) {
            return grant;
        }
        var first = text.indexOf(':');
        var last = text.lastIndexOf(':');
        return Map.of(
                text.substring(0, first).toLowerCase(Locale.ROOT),
                text.substring(first + 1, last),
                "rights",
                List.of(text.substring(last + 1).split("\\+")));
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<AccessItem> change) {
        return Approver.having(Role.RECORDS_MANAGER);
    }

    @Override
    public SortedMap<String, AccessItem> read() {
        var byId = keys.keys();
        var items = new TreeMap<String, AccessItem>();
        types.all().stream()
                .filter(type -> !type.access().isInherited())
                .forEach(type -> items.put(type.name(), AccessItem.of(type.access(), byId)));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<AccessItem>> changes, Wanted wanted) {
        var spelled = types.all().stream()
                .collect(Collectors.toMap(type -> TypeRules.key(type.name()), DossierTypeView::name));
        var findings = new ArrayList<Finding>();
        changes.stream().filter(change -> !change.isGone()).forEach(change -> {
            var name = change.key();
            var known = spelled.putIfAbsent(TypeRules.key(name), name);
            if (known != null && !known.equals(name)) {
                findings.add(Finding.of(change.at(), DossierTypeFault.ITEM_CALLED_OTHERWISE, known));
            } else if (!name.equals(DisplayText.line(name)) || name.length() > DossierTypes.MAX_NAME) {
                findings.add(new Finding(change.at(), DossierTypeFault.ITEM_NAME_INVALID));
            } else if (change.now().isNothing()) {
                findings.add(new Finding(change.at(), DossierTypeFault.ITEM_INVALID));
            } else {
                change.now().fault().ifPresent(fault -> findings.add(new Finding(change.at(), fault)));
            }
        });
        return findings;
    }

    @Override
    public void apply(List<ConfigChange<AccessItem>> changes) {
        var ids = keys.ids();
        types.name(changes.stream().map(ConfigChange::key).toList());
        var known = types.all().stream().collect(Collectors.toMap(DossierTypeView::name, Function.identity()));
        for (var change : changes) {
            var type = known.get(change.key());
            var wanted =
                    change.isGone() ? AccessSetting.INHERITED : change.now().setting(ids);
            types.decide(type.id(), wanted, type.version());
        }
    }
}
