package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Finding;
import org.schriftgut.dossier.ClosingCheck;
import org.schriftgut.dossier.LifecycleFault;

/** Nothing is closed over a draft: it is filed or thrown away first (R074). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftsCheck implements ClosingCheck {

    private static final String DRAFTS = "with recursive inside as (select id from place where id = ?1"
            + " union all select p.id from place p join inside i on p.parent_id = i.id)"
            + " select d.id from document d join inside i on i.id = d.place_id where d.state = 'DRAFT' order by d.id";

    @PersistenceContext
    EntityManager entities;

    @Override
    public String key() {
        return "drafts";
    }

    @Override
    public List<Finding> hindrances(UUID place) {
        return drafts(place).stream()
                .map(draft -> new Finding(draft.toString(), LifecycleFault.DOCUMENT_DRAFT))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> drafts(UUID place) {
        return entities.createNativeQuery(DRAFTS, UUID.class)
                .setParameter(1, place)
                .getResultList();
    }
}
