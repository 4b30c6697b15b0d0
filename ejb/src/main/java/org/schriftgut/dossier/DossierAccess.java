package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.schriftgut.access.Access;
import org.schriftgut.common.Facade;

/**
 * Dossiers for the feature that opens them in an emergency: found whether or not the caller may see them, so it tells nothing that
 * may be shown.
 */
@Facade
public class DossierAccess {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    PlaceRows rows;

    @Inject
    Access access;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Derivation derivation;

    /** A dossier as decisions see it. */
    public record Decided(UUID id, UUID accessClass, UUID leadUnit, boolean closed) {}

    /**
     * The dossier behind a reference, its own or that of something inside it, or behind its id. What lies inside is not looked up:
     * whether {@code 10-0007/3} opens {@code 10-0007} must not tell whether there is a third case.
     */
    public Optional<Decided> behind(String typed) {
        if (ID.matcher(typed).matches()) {
            return Optional.ofNullable(entities.find(Place.class, UUID.fromString(typed)))
                    .filter(place -> place.kind == PlaceKind.DOSSIER)
                    .map(DossierAccess::decided);
        }
        var references = new ArrayList<String>();
        for (var end = typed.length(); end > 0; end = typed.lastIndexOf('/', end - 1)) {
            references.add(typed.substring(0, end));
        }
        return entities.createQuery(
                        "select p from Place p where p.kind = DOSSIER and p.referenceNumber in :references"
                                + " order by length(p.referenceNumber) desc",
                        Place.class)
                .setParameter("references", references)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DossierAccess::decided);
    }

    /** The access class of a dossier that is there. */
    public UUID accessClass(UUID dossier) {
        return entities.find(Place.class, dossier).accessClassId;
    }

    /** Gives a dossier the rule that follows from what was decided and from who has it open now, and all in it after it. */
    public Decided deriveAnew(UUID id) {
        var dossier = rows.followed(id, RecordAct.DERIVE_ACCESS);
        var rule = decisions.rule(dossier, dossier.setting(), dossier.protection());
        var wanted = access.classOf(rule);
        if (!wanted.equals(dossier.accessClassId)) {
            dossier.accessClassId = wanted;
            derivation.follow(dossier);
        }
        return decided(dossier);
    }

    private static Decided decided(Place dossier) {
        return new Decided(dossier.id(), dossier.accessClassId, dossier.leadUnitId, dossier.isClosed());
    }
}
