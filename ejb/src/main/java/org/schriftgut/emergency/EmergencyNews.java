package org.schriftgut.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
import org.schriftgut.dossier.DossierAccess;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** Tells of emergency access: in the transaction of the act, so that nobody reads what nobody was told of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EmergencyNews {

    @Inject
    Access access;

    @Inject
    AccessReport report;

    @Inject
    Staff staff;

    @Inject
    Notices notices;

    @Inject
    MissingOfficer missing;

    List<UUID> officers() {
        return staff.holders(Role.PRIVACY_OFFICER);
    }

    void tell(List<UUID> officers, UUID emergency) {
        notices.send(officers, NoticeKind.EMERGENCY_OPENED, "emergency", emergency, emergency);
    }

    /** Leads of the leading unit who see the dossier themselves, and whose it is if it is personal. */
    void tellThoseWhoAnswer(DossierAccess.Decided dossier, UUID emergency) {
        var rule = access.rule(dossier.accessClass());
        var told = new HashSet<UUID>();
        report.whoMay(rule, dossier.closed()).stream()
                .map(AccessReport.PersonRights::person)
                .filter(person ->
                        person.has(Role.DEPARTMENT_LEAD) && person.unit().equals(dossier.leadUnit())
                                || person.id().equals(rule.person()))
                .map(Person::id)
                .forEach(told::add);
        told.remove(access.person().id());
        notices.send(told, NoticeKind.EMERGENCY_ON_FILE, "dossier", dossier.id(), emergency);
    }

    void tellAdministrators() {
        missing.tell(staff.holders(Role.ADMINISTRATOR));
    }
}
