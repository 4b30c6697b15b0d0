package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.Role;

/**
 * Tells the registry why numbers are missing among the dossiers it sees (R099): it answers for the numbers being whole.
 *
 * <p>Dossiers that count on their own leave no gap and are not told of.
 */
@Facade
public class NumberGaps {

    /** The most that are told at once. */
    static final int MOST = 500;

    private static final Role[] REGISTRY = {Role.REGISTRAR, Role.RECORDS_MANAGER};

    @PersistenceContext
    EntityManager entities;

    @Inject
    FilePlans plans;

    @Inject
    Access access;

    /**
     * Dossiers of an entry that the caller may not see, by number.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, {@link Kind#FORBIDDEN} for others than the registry
     */
    public List<NumberGap> of(UUID planEntry) {
        plans.get(planEntry);
        access.require(REGISTRY);
        var hidden = entities.createQuery(
                        "select p.referenceNumber, p.accessClassId from Place p where p.kind = DOSSIER"
                                + " and p.planEntryId = :entry and not " + Access.readable("p")
                                + " order by p.number, p.referenceNumber",
                        Object[].class)
                .setParameter("entry", planEntry)
                .setParameter("classes", access.readableArray());
        return hidden.getResultStream()
                .filter(row -> !References.isApart((String) row[0]))
                .limit(MOST)
                .map(row -> gap((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** Whether the caller is told. */
    public boolean areTold() {
        return access.has(REGISTRY);
    }

    private NumberGap gap(String reference, UUID accessClass) {
        var rule = access.rule(accessClass);
        return new NumberGap(reference, rule.definition(), rule.secrecy(), rule.keepingUnit());
    }
}
