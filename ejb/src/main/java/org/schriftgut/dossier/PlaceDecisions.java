package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.EmergencyGrants;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.fileplan.EntryAccess;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

/**
 * What may be decided about a place.
 *
 * <p>Narrower than the level above is for everybody who manages the place. Wider is for those only who manage the level above
 * too: the dossier around it, or the file plan. Where no entry of the plan says anything, there is nothing to be wider than.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceDecisions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessSettings settings;

    @Inject
    EmergencyGrants emergencies;

    @Inject
    FilePlans plans;

    /** The rule of a new dossier; notes on it what its opener decided, null for nothing. */
    AccessRule ofNew(Place dossier, EntryAccess entry, AccessDefinition wanted) {
        var inherited = PlaceRules.inherited(entry, dossier.keepingUnitId, dossier.createdBy);
        if (wanted == null || wanted == inherited.definition()) {
            return inherited;
        }
        var setting = AccessSetting.of(
                wanted,
                dossier.createdBy,
                wanted == AccessDefinition.CLOSED_CIRCLE
                        ? List.of(new Grant(Grant.Kind.PERSON, dossier.createdBy, EnumSet.allOf(Right.class)))
                        : List.of());
        var rule = PlaceRules.dossier(inherited, setting, Protection.NONE);
        if (entry.effective().definition() != null && !access.has(Role.RECORDS_MANAGER)) {
            settings.checkNotWider(inherited, rule);
        }
        dossier.own = OwnAccess.of(setting, Protection.NONE);
        return rule;
    }

    /** What the place inherits from the level above. */
    AccessRule above(Place place) {
        return place.kind == PlaceKind.DOSSIER
                ? PlaceRules.inherited(entry(place), place.keepingUnitId, place.createdBy)
                : access.rule(parent(place).accessClassId);
    }

    /** The rule of the place with this decision. */
    AccessRule rule(Place place, AccessSetting own, Protection protection) {
        return place.kind == PlaceKind.DOSSIER
                ? withEmergencies(PlaceRules.dossier(above(place), own, protection), place.id())
                : PlaceRules.inside(above(place), own, protection, place.leadUnitId);
    }

    private AccessRule withEmergencies(AccessRule rule, UUID dossier) {
        return rule.isOpenToEmergencies() ? rule.with(emergencies.on(dossier)) : rule;
    }

    /** Whether the caller also manages the level the place inherits from, or that level says nothing. */
    boolean managesAbove(Place place) {
        if (place.kind == PlaceKind.DOSSIER) {
            return access.has(Role.RECORDS_MANAGER) || entry(place).effective().isInherited();
        }
        return access.decide(Right.MANAGE, parent(place).accessClassId).allowed();
    }

    private EntryAccess entry(Place dossier) {
        return plans.get(dossier.planEntryId).access();
    }

    private Place parent(Place place) {
        UUID parent = place.parentId;
        return entities.find(Place.class, parent);
    }
}
