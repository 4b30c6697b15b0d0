package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.Role;
import org.schriftgut.rights.UnitTree;

/**
 * The tree of organisation units.
 *
 * <p>Rights name units and are decided along the tree as it stands, so that a move holds at once, in lists and search alike.
 */
@Facade
public class Units {

    /** Job: a unit has another code; the subject is the unit's id. */
    public static final String RENAMED = "unit-renamed";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    Power power;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    Ids ids;

    /** All units, by code, closed ones too. Everybody of the tenant may know the organisation. */
    public List<UnitView> all() {
        return entities
                .createQuery("select u from OrgUnit u order by function('natural_key', u.code), u.code", OrgUnit.class)
                .getResultList()
                .stream()
                .map(OrgUnit::view)
                .toList();
    }

    public UnitView get(UUID id) {
        return row(id).view();
    }

    /** The unit, if there is one with this id. */
    public Optional<UnitView> find(UUID id) {
        return Optional.ofNullable(entities.find(OrgUnit.class, id)).map(OrgUnit::view);
    }

    /** What lies below what: rights are decided along it. */
    public UnitTree tree() {
        return new UnitTree(above());
    }

    /**
     * A unit that takes people and files.
     *
     * @throws Problem {@link Kind#WRONG_STATE} if it is closed
     */
    public UnitView open(UUID id) {
        var unit = row(id);
        if (unit.closed) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.UNIT_CLOSED, unit.code);
        }
        return unit.view();
    }

    /**
     * Adds a unit.
     *
     * @param parent unit above, or null for one at the top
     */
    public UnitView create(UUID parent, String code, String name) {
        caller.require(Role.ADMINISTRATOR);
        if (parent != null) {
            open(parent);
        }
        var unit = new OrgUnit(ids.next());
        unit.parentId = parent;
        unit.code = DisplayText.required("code", code, 20);
        unit.name = DisplayText.required("name", name, 200);
        refuseTaken(unit.code);
        entities.persist(unit);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of("unit", unit.id()),
                Changes.none()
                        .content("code", null, unit.code)
                        .content("name", null, unit.name)
                        .set("parent", parent));
        return unit.view();
    }

    /**
     * Renames and moves a unit, with all that is below it. Another place or code waits for a second person: superiors see what
     * lies below them, and directories and providers find units by their code.
     *
     * @throws Problem {@link Kind#WRONG_STATE} if it would come to lie below itself, {@link Kind#TAKEN} for a code in use,
     *     {@link Kind#STALE} if somebody changed it since
     */
    public UnitChange change(ChangeUnit command) {
        caller.require(Role.ADMINISTRATOR);
        lockTree();
        var unit = row(command.id());
        if (unit.version != command.version()) {
            throw new Problem(Kind.STALE, OrganisationFault.UNIT_CHANGED);
        }
        var code = DisplayText.required("code", command.code(), 20);
        var name = DisplayText.required("name", command.name(), 200);
        if (!code.equals(unit.code)) {
            refuseTaken(code);
        }
        if (command.parent() != null && !command.parent().equals(unit.parentId)) {
            open(command.parent());
            refuseCircle(unit, command.parent());
        }
        var changes = Changes.none()
                .content("code", unit.code, code)
                .content("name", unit.name, name)
                .changed("parent", unit.parentId, command.parent());
        if (!code.equals(unit.code) || !Objects.equals(command.parent(), unit.parentId)) {
            var request = power.waitsFor(ActOfPower.UNIT, content(unit, command.parent(), code, name), null);
            if (request.isPresent()) {
                return new UnitChange(unit.view(), request.get());
            }
        }
        if (!code.equals(unit.code)) {
            jobs.enqueue(RENAMED, unit.id(), Lane.NORMAL);
        }
        if (!changes.isEmpty()) {
            unit.code = code;
            unit.name = name;
            unit.parentId = command.parent();
            entities.flush();
            audit.record(Act.CHANGED, AuditObject.of("unit", unit.id()), changes);
        }
        return new UnitChange(unit.view(), null);
    }

    private static Map<String, Object> content(OrgUnit unit, UUID parent, String code, String name) {
        var before = new HashMap<String, Object>();
        before.put("code", unit.code);
        before.put("parent", unit.parentId);
        var content = new HashMap<String, Object>();
        content.put("unit", unit.id());
        content.put("before", before);
        content.put("code", code);
        content.put("name", name);
        content.put("parent", parent);
        return content;
    }

    /**
     * Closes a unit: it takes no people and no new files; what it did keeps its name.
     *
     * @throws Problem {@link Kind#WRONG_STATE} while people belong to it or units are below it
     */
    public UnitView close(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        lockTree();
        var unit = row(id);
        if (!unit.closed) {
            if (count("select count(u) from OrgUnit u where u.parentId = :id and not u.closed", id) > 0) {
                throw new Problem(Kind.WRONG_STATE, OrganisationFault.UNITS_BELOW);
            }
            if (count("select count(a) from Account a where a.unitId = :id and a.active", id) > 0) {
                throw new Problem(Kind.WRONG_STATE, OrganisationFault.PEOPLE_BELONG);
            }
            set(unit, true);
        }
        return unit.view();
    }

    public UnitView reopen(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        lockTree();
        var unit = row(id);
        if (unit.closed) {
            if (unit.parentId != null) {
                open(unit.parentId);
            }
            set(unit, false);
        }
        return unit.view();
    }

    private void set(OrgUnit unit, boolean closed) {
        unit.closed = closed;
        entities.flush();
        audit.record(
                Act.CHANGED, AuditObject.of("unit", unit.id()), Changes.none().changed("closed", !closed, closed));
    }

    /** Two moves at the same moment could close a circle that neither sees: one waits for the other. */
    private void lockTree() {
        entities.createNativeQuery("select id from org_unit order by id for update", UUID.class)
                .getResultList();
    }

    private void refuseCircle(OrgUnit unit, UUID above) {
        if (tree().isWithin(above, unit.id())) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.UNIT_BELOW_ITSELF);
        }
    }

    private Map<UUID, UUID> above() {
        var above = new HashMap<UUID, UUID>();
        entities.createQuery("select u.id, u.parentId from OrgUnit u", Object[].class)
                .getResultList()
                .forEach(unit -> above.put((UUID) unit[0], (UUID) unit[1]));
        return above;
    }

    private OrgUnit row(UUID id) {
        var unit = entities.find(OrgUnit.class, id);
        if (unit == null) {
            throw Problem.notFound(OrganisationFault.NO_UNIT);
        }
        return unit;
    }

    private long count(String query, UUID id) {
        return entities.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    private void refuseTaken(String code) {
        var taken = entities.createQuery("select u.id from OrgUnit u where u.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList();
        if (!taken.isEmpty()) {
            throw new Problem(Kind.TAKEN, OrganisationFault.UNIT_TAKEN, code);
        }
    }
}
