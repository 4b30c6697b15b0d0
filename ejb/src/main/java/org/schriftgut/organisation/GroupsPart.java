package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
 * Groups as configuration: open ones by name, with {@code members} (logins). A group that goes is closed; one that comes back
 * under its name is opened again, with what it was given.
 */
@ApplicationScoped
class GroupsPart implements ConfigPart {

    private static final String MEMBERS = "members";
    private static final int MAX_NAME = 200;

    @Inject
    Groups groups;

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
    public void admit() {
        caller.require(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var logins = people.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::login));
        var items = new TreeMap<String, Map<String, Object>>();
        groups.all().stream()
                .filter(group -> !group.closed())
                .forEach(group -> items.put(
                        group.name(),
                        Map.of(
                                MEMBERS,
                                group.members().stream()
                                        .map(logins::get)
                                        .sorted()
                                        .toList())));
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var known = ids().keySet();
        var findings = new ArrayList<Finding>();
        wanted.forEach((name, item) -> {
            if (name.isBlank() || !name.strip().equals(name) || name.length() > MAX_NAME) {
                findings.add(new Finding(name, OrganisationFault.ITEM_GROUP_NAME_INVALID));
            }
            if (!Set.of(MEMBERS).equals(item.keySet()) || !(item.get(MEMBERS) instanceof Collection<?> members)) {
                findings.add(new Finding(name, OrganisationFault.ITEM_GROUP_FIELDS_INVALID));
            } else if (new HashSet<>(members).size() < members.size()) {
                findings.add(new Finding(name, OrganisationFault.ITEM_MEMBER_TWICE));
            } else {
                members.stream()
                        .filter(login -> !known.contains(login))
                        .forEach(login -> findings.add(
                                Finding.of(name, OrganisationFault.ITEM_MEMBER_UNKNOWN, String.valueOf(login))));
            }
        });
        return findings;
    }

    @Override
    public void apply(List<ConfigChange> changes) {
        var ids = ids();
        var known = groups.all().stream().collect(Collectors.toMap(GroupView::name, group -> group));
        for (var change : changes) {
            var group = known.get(change.key());
            if (change.isGone()) {
                groups.close(group.id());
            } else if (group == null) {
                groups.create(change.key(), members(change, ids));
            } else {
                var opened = settle(groups.reopen(group.id()));
                settle(groups.setMembers(opened.id(), members(change, ids), opened.version()));
            }
        }
    }

    /** A group that goes takes what it was given along, and brings it back with it. */
    @Override
    public Set<String> inUse() {
        return Set.of();
    }

    private static GroupView settle(GroupChange change) {
        if (change.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
        return change.group();
    }

    private Map<String, UUID> ids() {
        return people.all().stream().collect(Collectors.toMap(AccountView::login, AccountView::id));
    }

    private static Set<UUID> members(ConfigChange change, Map<String, UUID> ids) {
        return ((Collection<?>) change.now().get(MEMBERS))
                .stream().map(ids::get).collect(Collectors.toSet());
    }
}
