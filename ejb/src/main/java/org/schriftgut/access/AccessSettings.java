package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.Staff;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.SecrecyGrade;

/** Checks of what people decide about access; the levels themselves belong to the features that own them. */
@Facade
public class AccessSettings {

    /** Names in a refusal; the rest is counted. */
    private static final int NAMED = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessReport report;

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Checks that everybody named is there.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for an unknown unit, group or account, {@link Kind#INVALID} for a closed circle
     *     of nobody
     */
    public void check(AccessSetting setting) {
        if (setting.person() != null) {
            checkAccount(setting.person());
        }
        for (var grant : setting.grants()) {
            switch (grant.kind()) {
                case UNIT -> units.get(grant.who());
                case GROUP -> groups.get(grant.who());
                case PERSON -> checkAccount(grant.who());
                case EMERGENCY -> throw new Problem(Kind.INVALID, AccessFault.EMERGENCY_NOT_DECIDED);
            }
        }
        if (setting.definition() == AccessDefinition.CLOSED_CIRCLE
                && setting.grants().stream().noneMatch(grant -> grant.rights().contains(Right.MANAGE))) {
            throw new Problem(Kind.INVALID, AccessFault.CIRCLE_WITHOUT_MANAGER);
        }
    }

    private void checkAccount(UUID id) {
        if (staff.known(id).isEmpty()) {
            throw Problem.notFound(AccessFault.NO_ACCOUNT);
        }
    }

    /**
     * Refuses a rule by which nobody could decide about the record any more.
     *
     * @throws Problem {@link Kind#WRONG_STATE}
     */
    public void checkManageable(AccessRule wanted) {
        if (!Caller.current().isSystem() && !report.isManageable(wanted)) {
            throw new Problem(Kind.WRONG_STATE, AccessFault.NOBODY_LEFT);
        }
    }

    /**
     * Refuses what gives anybody more than the level above.
     *
     * @throws Problem {@link Kind#FORBIDDEN} with those who would get more
     */
    public void checkNotWider(AccessRule above, AccessRule wanted) {
        var names = report.widened(above, wanted);
        if (names.isEmpty()) {
            return;
        }
        var named = List.copyOf(names.subList(0, Math.min(NAMED, names.size())));
        throw names.size() > NAMED
                ? new Problem(Kind.FORBIDDEN, AccessFault.WIDER_FOR_MANY, named, names.size() - NAMED)
                : new Problem(Kind.FORBIDDEN, AccessFault.WIDER, named);
    }

    /**
     * Refuses a secrecy grade that must not be kept here (R108).
     *
     * @throws Problem {@link Kind#INVALID} for a higher grade than VS-NfD, {@link Kind#WRONG_STATE} for VS-NfD without a
     *     release
     */
    public void checkGrade(SecrecyGrade grade) {
        if (!grade.isKeptHere()) {
            throw Problem.invalid("secrecyGrade", AccessFault.GRADE_TOO_HIGH);
        }
        if (grade == SecrecyGrade.VS_NFD && releasedBy().isEmpty()) {
            throw new Problem(Kind.WRONG_STATE, AccessFault.VS_NFD_OFF);
        }
    }

    /** Old and new decision for the log. */
    public Changes changes(AccessSetting before, AccessSetting after) {
        return Changes.none()
                .changed("access", before.definition(), after.definition())
                .changed("responsible", before.person(), after.person())
                .changedCodes("grants", codes(before), codes(after));
    }

    private static List<LogCode> codes(AccessSetting setting) {
        return setting.grants().stream().map(grant -> new LogCode(grant.text())).toList();
    }

    /** The authority that released VS-NfD for the caller's tenant; empty if none did. */
    public String releasedBy() {
        var found = entities.createNativeQuery("select authority from secrecy_release")
                .getResultList();
        return found.isEmpty() ? "" : (String) found.get(0);
    }

    /**
     * The operator's act: records the release under the applicable VSA for the tenant the caller is bound to.
     *
     * @throws Problem {@link Kind#INVALID} for a day to come
     */
    public void release(String authority, LocalDate on) {
        if (!Caller.current().isSystem()) {
            throw new Problem(Kind.FORBIDDEN, AccessFault.ONLY_OPERATOR_RELEASES);
        }
        if (authority == null
                || authority.isBlank()
                || on == null
                || on.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new Problem(Kind.INVALID, AccessFault.RELEASE_INCOMPLETE);
        }
        entities.createNativeQuery("insert into secrecy_release (tenant_id, authority, released_on, recorded_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict (tenant_id) do update"
                        + " set authority = ?2, released_on = ?3, recorded_at = ?4")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, authority.strip())
                .setParameter(3, on)
                .setParameter(4, clock.instant())
                .executeUpdate();
        audit.record(
                Act.ACCESS_CHANGED,
                AuditObject.of("tenant", Caller.current().tenant()),
                Changes.none()
                        .content("secrecyRelease", null, authority.strip())
                        .set("releasedOn", on));
    }
}
