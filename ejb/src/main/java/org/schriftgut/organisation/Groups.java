package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/**
 * People across units, for giving rights to. Everybody of the tenant may know them; administrators change them.
 *
 * <p>A group that is not wanted any more is closed: what it was given is out of force at once, and back when it is opened again.
 */
@Facade
public class Groups {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    Power power;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** All groups, by name. */
    public List<GroupView> all() {
        if (!Caller.current().isSystem()) {
            caller.get();
        }
        return entities
                .createQuery("select g from AccessGroup g order by g.name", AccessGroup.class)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** @throws Problem {@link Kind#NOT_FOUND} */
    public GroupView get(UUID id) {
        return view(find(id));
    }

    /** The open groups of a person. */
    public Set<UUID> of(UUID person) {
        // the closed ones found once: as a join it took 2.5 ms where somebody is in 200 groups
        var open = "function('sql', '? <> all (array(select id from access_group where closed))', m.groupId) = true";
        return Set.copyOf(entities.createQuery(
                        "select m.groupId from GroupMember m where m.accountId = :person and " + open, UUID.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** The open groups of everybody who is in one, for deciding about many people. */
    public Map<UUID, Set<UUID>> ofEverybody() {
        var groups = new HashMap<UUID, Set<UUID>>();
        entities.createQuery(
                        "select m.accountId, m.groupId from GroupMember m join AccessGroup g on g.id = m.groupId"
                                + " where not g.closed",
                        Object[].class)
                .getResultList()
                .forEach(member -> groups.computeIfAbsent((UUID) member[0], any -> new HashSet<>())
                        .add((UUID) member[1]));
        return groups;
    }

    public GroupView create(String name, Set<UUID> members) {
        caller.require(Role.ADMINISTRATOR);
        var group = new AccessGroup(ids.next());
        group.name = DisplayText.required("name", name, 200);
        checkFree(group.name);
        entities.persist(group);
        entities.flush();
        put(group.id(), members);
        audit.record(
                Act.CREATED,
                object(group),
                Changes.none().content("name", null, group.name).changedIds("members", null, sorted(members)));
        return view(group);
    }

    /**
     * Changes who belongs to a group. Where something was given to it, newcomers wait for a second person; all else holds at once.
     *
     * @param readVersion the version the caller read last
     */
    public GroupChange setMembers(UUID id, Set<UUID> members, long readVersion) {
        caller.require(Role.ADMINISTRATOR);
        var group = find(id);
        if (group.version != readVersion) {
            throw new Problem(Kind.STALE, OrganisationFault.GROUP_CHANGED, group.version);
        }
        var before = members(id);
        if (!group.closed && !before.containsAll(members) && power.isNamed(id)) {
            var content = Map.of("group", id, "membersBefore", sorted(before), "members", sorted(members));
            var request = power.waitsFor(ActOfPower.GROUP_MEMBERS, content, null);
            if (request.isPresent()) {
                return new GroupChange(view(group), request.get());
            }
        }
        entities.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.createQuery("delete from GroupMember m where m.groupId = :group")
                .setParameter("group", id)
                .executeUpdate();
        put(id, members);
        audit.record(Act.CHANGED, object(group), Changes.none().changedIds("members", sorted(before), sorted(members)));
        entities.flush();
        return new GroupChange(view(group), null);
    }

    /** Takes what the group was given out of force, at once and for all members. */
    public GroupView close(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        return set(find(id), true);
    }

    /** Puts what the group was given in force again, for its members of now; if there is both, a second person agrees first. */
    public GroupChange reopen(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        var group = find(id);
        var members = members(id);
        if (group.closed && !members.isEmpty() && power.isNamed(id)) {
            var content = Map.of("group", id, "members", sorted(members));
            var request = power.waitsFor(ActOfPower.GROUP_REOPENING, content, null);
            if (request.isPresent()) {
                return new GroupChange(view(group), request.get());
            }
        }
        return new GroupChange(set(group, false), null);
    }

    private GroupView set(AccessGroup group, boolean closed) {
        if (group.closed != closed) {
            group.closed = closed;
            entities.flush();
            audit.record(Act.CHANGED, object(group), Changes.none().changed("closed", !closed, closed));
        }
        return view(group);
    }

    private void put(UUID group, Set<UUID> members) {
        for (var member : members) {
            if (entities.find(Account.class, member) == null) {
                throw Problem.notFound(OrganisationFault.NO_ACCOUNT);
            }
            entities.persist(new GroupMember(ids.next(), group, member));
        }
        entities.flush();
    }

    private void checkFree(String name) {
        var taken = entities.createQuery("select count(g) from AccessGroup g where g.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
        if (taken > 0) {
            throw new Problem(Kind.TAKEN, OrganisationFault.GROUP_TAKEN, name);
        }
    }

    private AccessGroup find(UUID id) {
        var group = id == null ? null : entities.find(AccessGroup.class, id);
        if (group == null) {
            throw Problem.notFound(OrganisationFault.NO_GROUP);
        }
        return group;
    }

    private Set<UUID> members(UUID group) {
        return new HashSet<>(
                entities.createQuery("select m.accountId from GroupMember m where m.groupId = :group", UUID.class)
                        .setParameter("group", group)
                        .getResultList());
    }

    private static List<UUID> sorted(Set<UUID> members) {
        return members.stream().sorted().collect(Collectors.toList());
    }

    private GroupView view(AccessGroup group) {
        return new GroupView(group.id(), group.name, members(group.id()), group.closed, group.version);
    }

    private static AuditObject object(AccessGroup group) {
        return AuditObject.of("group", group.id());
    }
}
