package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.schriftgut.organisation.GroupUse;

/** Groups in the decisions of the file plan, also where no record follows them yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GroupsInPlan implements GroupUse {

    @PersistenceContext
    EntityManager entities;

    @Override
    public boolean isNamed(UUID group) {
        return (boolean) entities.createNativeQuery("select exists (select 1 from file_plan_entry,"
                        + " unnest(own_grants) as given where given like ?1)")
                .setParameter(1, "GROUP:" + group + ":%")
                .getSingleResult();
    }
}
