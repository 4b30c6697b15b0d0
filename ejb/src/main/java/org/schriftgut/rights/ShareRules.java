package org.schriftgut.rights;

import java.time.LocalDate;
import java.util.List;
import org.schriftgut.rights.Proof.Reason;

/**
 * What a share of a dossier gives to people of another tenant: reading, as long as it holds. Pure, and says why.
 *
 * <p>It covers what is as open as the dossier itself. What was narrowed inside it, is personal, kept in a closed circle or
 * classified stays out, whatever the share says.
 */
public final class ShareRules {

    private ShareRules() {}

    /**
     * Whether a person of the guest may read an object inside the shared dossier.
     *
     * @param guest units of the person's own tenant
     */
    public static Decision decide(
            Person person, UnitTree guest, ShareTerms share, AccessRule dossier, AccessRule object, LocalDate today) {
        return decision(
                person.handlesRecords(), guest.isWithin(person.unit(), share.unit()), share, dossier, object, today);
    }

    /** The same for the unit as a whole: whether those of it who work with records may read. */
    public static Decision decideForUnit(ShareTerms share, AccessRule dossier, AccessRule object, LocalDate today) {
        return decision(true, true, share, dossier, object, today);
    }

    /** Whether a dossier with this rule can be shared at all. */
    public static boolean isShareable(AccessRule dossier) {
        return covers(dossier, dossier);
    }

    /** Whether the object is as open as the dossier: for units, not classified, and not closed to anybody the dossier is open to. */
    public static boolean covers(AccessRule dossier, AccessRule object) {
        return object.definition().isForUnit()
                && object.definition() == dossier.definition()
                && object.secrecy() == SecrecyGrade.NONE
                && dossier.grants().stream()
                        .filter(grant -> grant.kind() != Grant.Kind.EMERGENCY)
                        .allMatch(grant -> holds(object, grant));
    }

    private static boolean holds(AccessRule object, Grant wanted) {
        return object.grants().stream()
                .anyMatch(grant -> grant.kind() == wanted.kind()
                        && grant.who().equals(wanted.who())
                        && grant.rights().containsAll(wanted.rights()));
    }

    private static Decision decision(
            boolean worksWithRecords,
            boolean isMember,
            ShareTerms share,
            AccessRule dossier,
            AccessRule object,
            LocalDate today) {
        var ground = Proof.all(
                Reason.SHARED,
                share.id(),
                Proof.fact(Reason.SHARED, share.id(), isMember && share.holdsOn(today)),
                Proof.fact(Reason.SHARE_COVERS, null, covers(dossier, object)));
        return new Decision(Proof.all(
                Reason.DECISION,
                null,
                Proof.fact(Reason.WORKS_WITH_RECORDS, null, worksWithRecords),
                Proof.any(Reason.ONE_GROUND, List.of(ground))));
    }
}
