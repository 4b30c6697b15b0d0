package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.common.Facade;

/**
 * Restriction of processing on dossiers and cases (GDPR, article 18), by those who manage them. It covers everything inside: each
 * row names the mark it is under, so that a write finds it on the row it locks anyway.
 */
@Facade
public class PlaceRestrictions {

    private static final String INSIDE = "with recursive inside as (select id from place where id = ?1"
            + " union all select p.id from place p join inside i on p.parent_id = i.id) ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PlaceRows rows;

    @Inject
    RestrictionRows restrictions;

    /** Marks a place with all in it that is not marked yet. */
    public RestrictionView set(UUID id, String reason) {
        var place = manageable(id, RecordAct.RESTRICT);
        var mark = restrictions.set(place.restrictionId, object(place), reason);
        for (var table : new String[] {"place where id", "document where place_id"}) {
            var name = table.substring(0, table.indexOf(' '));
            var key = table.substring(table.lastIndexOf(' ') + 1);
            entities.createNativeQuery(INSIDE + "update " + name + " set restriction_id = ?2 where " + key
                            + " in (select id from inside) and restriction_id is null")
                    .setParameter(1, id)
                    .setParameter(2, mark)
                    .executeUpdate();
        }
        entities.refresh(place);
        return restrictions.view(mark);
    }

    /** Lifts the mark that was set on this place; what is around it may still cover it. */
    public void lift(UUID id, String reason) {
        var place = manageable(id, RecordAct.LIFT_RESTRICTION);
        var mark = place.restrictionId;
        restrictions.lift(mark, object(place), reason);
        var around = place.parentId == null ? null : entities.find(Place.class, place.parentId).restrictionId;
        for (var table : new String[] {"place", "document"}) {
            entities.createNativeQuery(
                            "update " + table + " set restriction_id = cast(?1 as uuid)" + " where restriction_id = ?2")
                    .setParameter(1, around == null ? null : around.toString())
                    .setParameter(2, mark)
                    .executeUpdate();
        }
        entities.refresh(place);
    }

    /** The mark a place is under. @throws org.schriftgut.common.Problem not found if there is none */
    public RestrictionView get(UUID id) {
        return restrictions.view(rows.readable(id).restrictionId);
    }

    private Place manageable(UUID id, RecordAct act) {
        rows.lockDossier(rows.readable(id));
        return rows.writable(id, act);
    }

    private static AuditObject object(Place place) {
        return new AuditObject(place.kind.name().toLowerCase(Locale.ROOT), place.id(), place.dossierId);
    }
}
