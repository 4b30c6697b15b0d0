package org.schriftgut.dossiertype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;

/**
 * What was decided for file types as configuration: types by name, each as {@link DossierTypeItem} says. A type nobody decided about
 * is no item; of one that goes the decision is taken back.
 *
 * <p>Administrators may look, for it names their people and units; who sees records is decided by records managers.
 */
@ApplicationScoped
class DossierTypesPart implements ConfigPart {

    @Inject
    DossierTypes types;

    @Inject
    AccessSettings settings;

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    Access access;

    @Override
    public String key() {
        return "dossier-types";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var form = form();
        var items = new TreeMap<String, Map<String, Object>>();
        types.all().stream()
                .filter(type -> !type.access().isInherited())
                .forEach(type -> items.put(type.name(), form.item(type.access())));
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var form = form();
        var spelled = types.all().stream()
                .collect(Collectors.toMap(type -> TypeRules.key(type.name()), DossierTypeView::name));
        var findings = new ArrayList<Finding>();
        changes.stream().filter(change -> !change.isGone()).forEach(change -> {
            var name = change.key();
            var known = spelled.putIfAbsent(TypeRules.key(name), name);
            var fault = known == null || known.equals(name)
                    ? fault(form, change)
                    : Finding.of(name, DossierTypeFault.ITEM_CALLED_OTHERWISE, known);
            if (fault != null) {
                findings.add(fault);
            }
        });
        return findings;
    }

    private Finding fault(DossierTypeItem form, ConfigChange change) {
        var fault = form.fault(change.key(), change.now());
        if (fault != null) {
            return new Finding(change.key(), fault);
        }
        try {
            settings.check(form.setting(change.now()));
            return null;
        } catch (Problem refused) {
            return new Finding(change.key(), refused.code(), refused.args());
        }
    }

    @Override
    public void apply(List<ConfigChange> changes) {
        var form = form();
        types.name(changes.stream().map(ConfigChange::key).toList());
        var known = types.all().stream().collect(Collectors.toMap(DossierTypeView::name, Function.identity()));
        for (var change : changes) {
            var type = known.get(change.key());
            var wanted = change.isGone() ? AccessSetting.INHERITED : form.setting(change.now());
            types.decide(type.id(), wanted, type.version());
        }
    }

    /** Where the plan names a type whose decision goes, what is above holds. */
    @Override
    public Set<String> inUse() {
        return Set.of();
    }

    private DossierTypeItem form() {
        return new DossierTypeItem(Map.of(
                Grant.Kind.UNIT,
                units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id)),
                Grant.Kind.GROUP,
                groups.all().stream().collect(Collectors.toMap(GroupView::name, GroupView::id)),
                Grant.Kind.PERSON,
                people.logins()));
    }
}
