package org.schriftgut.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.UnitTree;
import org.schriftgut.tenant.TenantLife;
import org.schriftgut.tenant.Tenants;

/** What is done inside the tenant of the guest. */
@Facade
class GuestSide {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    Tenants tenants;

    @Inject
    TenantLife life;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An open unit by its code, called as the system; empty also where the tenant takes no shares now. */
    Optional<GuestUnit> unit(String code) {
        return takesShares()
                ? units.all().stream()
                        .filter(unit -> !unit.closed() && unit.code().equals(code))
                        .findFirst()
                        .map(unit -> new GuestUnit(
                                Caller.current().tenant(),
                                tenants.current().name(),
                                unit.id(),
                                unit.code() + " " + unit.name()))
                : Optional.empty();
    }

    /** Shares for the caller's unit or one above it, newest first; ended ones, too. */
    List<ShareRow> mine() {
        var person = access.person();
        var tree = tree();
        return takesShares() && person.handlesRecords()
                ? entities
                        .createQuery(
                                "select s from ShareRow s where s.guest = :me order by s.sharedAt desc", ShareRow.class)
                        .setParameter("me", Caller.current().tenant())
                        .getResultList()
                        .stream()
                        .filter(share -> tree.isWithin(person.unit(), share.guestUnitId))
                        .toList()
                : List.of();
    }

    /** @throws Problem NOT_FOUND for every share that does not let the caller in, whatever the reason */
    Visit visit(UUID id) {
        var found = mine().stream()
                .filter(share -> share.id.equals(id))
                .filter(share -> share.terms().holdsOn(today()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(SharingFault.NO_SHARE));
        return new Visit(
                id, found.owner, Caller.current().tenant(), tenants.current().name(), access.person(), tree());
    }

    /** Tells the leads of the unit that something was shared with it; where it has none, those who work there. */
    void tell(UUID id) {
        var share = entities.find(ShareRow.class, id);
        var leads = staff.leads(share.guestUnitId);
        var told = leads.isEmpty() ? workingIn(share.guestUnitId) : leads;
        notices.send(told, NoticeKind.SHARE_RECEIVED, "share", id, id);
    }

    private List<UUID> workingIn(UUID unit) {
        return staff.everybody().stream()
                .filter(person -> person.unit().equals(unit) && person.handlesRecords())
                .map(Person::id)
                .toList();
    }

    /** Logs here that the caller read something of the owner's. */
    void noteReading(UUID share, Act act, String what, UUID id) {
        audit.record(act, AuditObject.of("share", share), Changes.none().set(what, id));
    }

    private boolean takesShares() {
        var standing = life.standing();
        return !standing.isSuspended() && standing.deletion() == null;
    }

    private UnitTree tree() {
        var above = new HashMap<UUID, UUID>();
        for (UnitView unit : units.all()) {
            above.put(unit.id(), unit.parent());
        }
        return new UnitTree(above);
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }
}
