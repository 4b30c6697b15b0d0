package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/**
 * Groups as configuration: open ones by name, as {@link GroupItem} says. A group that goes is closed; one that comes back
 * under its name is opened again, with what it was given.
 */
@ApplicationScoped
class GroupsPart implements ConfigPart<GroupItem> {

    private static final int MAX_NAME = 200;

    @Inject
    Groups groups;

    @Inject
    Power power;

    @Inject
    People people;

    @Inject
    CurrentPerson caller;

    @Override
    public String key() {
        return "groups";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends GroupItem>> documents() {
        return Map.of(ANY, GroupItem.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("accounts");
    }

    @Override
    public void admit() {
        caller.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<GroupItem> change) {
        return Power.administrator(givesToMore(change));
    }

    /** Newcomers read what was given to the group, which takes two once a record is filed. */
    private boolean givesToMore(ConfigChange<GroupItem> change) {
        if (change.isGone() || !power.takesTwo()) {
            return false;
        }
        var before = change.isNew() ? List.<String>of() : change.before().members();
        return !before.containsAll(change.now().members())
                && groups.all().stream()
                        .anyMatch(group -> group.name().equals(change.key()) && power.isNamed(group.id()));
    }

    @Override
    public SortedMap<String, GroupItem> read() {
        var logins = people.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::login));
        var items = new TreeMap<String, GroupItem>();
        groups.all().stream()
                .filter(group -> !group.closed())
                .forEach(group -> items.put(
                        group.name(),
                        new GroupItem(group.members().stream().map(logins::get).toList())));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<GroupItem>> changes, Wanted wanted) {
        return changes.stream()
                .filter(change -> !change.isGone())
                .filter(change -> change.key().isBlank()
                        || !change.key().equals(DisplayText.line(change.key()))
                        || change.key().length() > MAX_NAME)
                .map(change -> new Finding(change.at(), OrganisationFault.ITEM_GROUP_NAME_INVALID))
                .toList();
    }

    @Override
    public void apply(List<ConfigChange<GroupItem>> changes) {
        var ids = people.all().stream().collect(Collectors.toMap(AccountView::login, AccountView::id));
        var known = groups.all().stream().collect(Collectors.toMap(GroupView::name, group -> group));
        for (var change : changes) {
            var group = known.get(change.key());
            if (change.isGone()) {
                groups.close(group.id());
                continue;
            }
            var members = change.now().members().stream().map(ids::get).collect(Collectors.toSet());
            if (group == null) {
                groups.create(change.key(), members);
            } else {
                var opened = settle(groups.reopen(group.id()));
                settle(groups.setMembers(opened.id(), members, opened.version()));
            }
        }
    }

    private static GroupView settle(GroupChange change) {
        if (change.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
        return change.group();
    }
}
