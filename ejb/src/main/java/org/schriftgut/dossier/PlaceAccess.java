package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

/** Decides who may do what with dossiers and cases. Holds at once, for search too. */
@Facade
public class PlaceAccess {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PlaceRows rows;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Derivation derivation;

    @Inject
    Access access;

    @Inject
    AccessSettings settings;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Decides for a place with everything in it, as far as nothing was decided there.
     *
     * @param wanted {@link AccessSetting#INHERITED} takes an own decision back
     * @param protection null leaves the marks as they are
     * @param readVersion the version the caller read last
     * @throws Problem {@link Kind#FORBIDDEN} without the right to manage, or for something wider than the level above where
     *     the caller does not manage that level; {@link Kind#WRONG_STATE} if nobody could decide about it any more
     */
    public PlaceView change(UUID id, AccessSetting wanted, Protection protection, long readVersion) {
        var dossier = rows.lockDossier(rows.readable(id));
        var place = rows.writable(id, RecordAct.DECIDE_ACCESS);
        rows.checkVersion(place, readVersion);
        if (place.kind == PlaceKind.INBOX) {
            throw new Problem(Kind.INVALID, DossierFault.INBOX_ACCESS);
        }
        settings.check(wanted);
        var before = place.setting();
        var marksBefore = place.protection();
        var marks = protection == null ? marksBefore : protection;
        if (before.equals(wanted) && marksBefore.equals(marks)) {
            return rows.view(place);
        }
        settings.checkGrade(marks.secrecy());
        var rule = decisions.rule(place, wanted, marks);
        settings.checkManageable(rule);
        if (!wanted.isInherited() && !decisions.managesAbove(place)) {
            settings.checkNotWider(allowed(place), rule);
        }
        place.own = OwnAccess.of(wanted, marks);
        place.changedAt = clock.instant();
        place.accessClassId = access.classOf(rule);
        derivation.below(dossier, id);
        audit.record(
                Act.ACCESS_CHANGED,
                new AuditObject(place.kind.name().toLowerCase(Locale.ROOT), place.id(), place.dossierId),
                settings.changes(before, wanted)
                        .changed("secrecyGrade", marksBefore.secrecy(), marks.secrecy())
                        .changed("protectionNeed", marksBefore.need(), marks.need())
                        .changed("privacyLevel", marksBefore.privacy(), marks.privacy()));
        return rows.view(place);
    }

    /** What holds without a decision on the place itself: the level above, and the unit that leads the case. */
    public AccessRule inherited(UUID id) {
        return allowed(rows.readable(id));
    }

    /** Derives a dossier anew after its entry of the plan has changed. True if anything changed. */
    boolean derive(UUID id) {
        var dossier = rows.writable(id, RecordAct.DERIVE_ACCESS);
        var wanted = access.classOf(decisions.rule(dossier, dossier.setting(), dossier.protection()));
        if (wanted.equals(dossier.accessClassId)) {
            return false;
        }
        dossier.accessClassId = wanted;
        derivation.below(dossier, id);
        return true;
    }

    private AccessRule allowed(Place place) {
        return decisions.rule(place, AccessSetting.INHERITED, Protection.NONE);
    }
}
