package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

/** The tree of organisation units. */
@Facade
public class Units {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** All units, by code. Everybody of the tenant may know the organisation. */
    public List<UnitView> all() {
        return entities.createQuery("select u from OrgUnit u order by u.code", OrgUnit.class).getResultList().stream()
                .map(OrgUnit::view)
                .toList();
    }

    public UnitView get(UUID id) {
        var unit = entities.find(OrgUnit.class, id);
        if (unit == null) {
            throw Problem.notFound("Unit");
        }
        return unit.view();
    }

    /**
     * Adds a unit.
     *
     * @param parent unit above, or null for one at the top
     */
    public UnitView create(UUID parent, String code, String name) {
        access.require(Role.ADMINISTRATOR);
        if (parent != null) {
            get(parent);
        }
        var unit = new OrgUnit(ids.next());
        unit.parentId = parent;
        unit.code = DisplayText.required("code", code, 20);
        unit.name = DisplayText.required("name", name, 200);
        if (isTaken(unit.code)) {
            throw new Problem(Kind.TAKEN, "There is a unit with the code " + unit.code + " already");
        }
        entities.persist(unit);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of("unit", unit.id()),
                Changes.none().set("code", unit.code).set("name", unit.name).set("parent", parent));
        return unit.view();
    }

    private boolean isTaken(String code) {
        return !entities.createQuery("select u.id from OrgUnit u where u.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
