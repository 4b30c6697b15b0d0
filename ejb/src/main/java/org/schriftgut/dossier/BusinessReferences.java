package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.identifier.IdentifierKey;
import org.schriftgut.identifier.IdentifierKind;
import org.schriftgut.identifier.Identifiers;
import org.schriftgut.organisation.Units;

/**
 * Keeps each Geschäftszeichen from the moment it is used: shown on a page, or written on a letter. A unit that is called otherwise,
 * or hands its files on, leaves those there are findable.
 */
@Facade
class BusinessReferences {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    Identifiers identifiers;

    /** The Geschäftszeichen a place has now is used. */
    void use(Place place) {
        var unit = units.get(place.leadUnitId);
        identifiers.ofPlace(
                place.id(), IdentifierKind.BUSINESS, References.business(unit.code(), place.referenceNumber));
    }

    /** The same for a dossier and everything in it that the unit leads. */
    void useInDossier(UUID dossier, UUID unit) {
        use(unit, "p.dossier_id = ?4", dossier);
    }

    /**
     * The same for the next places the unit leads.
     *
     * @param after the last one done
     * @return the last one done now; null if there is none left
     */
    UUID useOfUnit(UUID unit, UUID after, int limit) {
        @SuppressWarnings("unchecked")
        List<UUID> step = entities.createNativeQuery(
                        "select id from place where lead_unit_id = ?1 and id > ?2 order by id limit ?3", UUID.class)
                .setParameter(1, unit)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        if (step.isEmpty()) {
            return null;
        }
        use(unit, "p.id = any(?4)", step.toArray(UUID[]::new));
        return step.get(step.size() - 1);
    }

    private void use(UUID unitId, String which, Object value) {
        var unit = units.get(unitId);
        entities.createNativeQuery("insert into identifier (tenant_id, object_id, place_id, kind, text, key)"
                        + " select i.tenant_id, i.object_id, i.place_id, 'BUSINESS', ?1 || i.text, ?2 || i.key from place p"
                        + " join identifier i on i.tenant_id = p.tenant_id and i.object_id = p.id and i.kind = 'CURRENT'"
                        + " where p.lead_unit_id = ?3 and " + which + " on conflict do nothing")
                .setParameter(1, References.business(unit.code(), ""))
                .setParameter(2, IdentifierKey.before(unit.code()))
                .setParameter(3, unitId)
                .setParameter(4, value)
                .executeUpdate();
    }
}
