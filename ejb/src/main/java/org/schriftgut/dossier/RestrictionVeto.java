package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Finding;

/** What is under a restriction of processing, or holds something that is, does not go (GDPR, article 18). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RestrictionVeto implements DeletionVeto {

    private static final String MARKED = "with recursive inside as (select id, restriction_id from place where id = ?1"
            + " union all select p.id, p.restriction_id from place p join inside i on p.parent_id = i.id)"
            + " select restriction_id from inside where restriction_id is not null"
            + " union select restriction_id from document where restriction_id is not null"
            + " and (id = ?1 or place_id in (select id from inside))";

    @PersistenceContext
    EntityManager entities;

    @Override
    public String key() {
        return "restriction";
    }

    @Override
    public List<Finding> vetoes(UUID object) {
        return marks(object).stream()
                .map(mark -> new Finding(mark.toString(), LifecycleFault.RESTRICTED))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> marks(UUID object) {
        return entities.createNativeQuery(MARKED, UUID.class)
                .setParameter(1, object)
                .getResultList();
    }
}
