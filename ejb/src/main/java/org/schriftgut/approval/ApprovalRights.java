package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Caller;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Person;

/** Who may ask for and decide on a request, answered by the act of its kind as things stand now. */
@ApplicationScoped
class ApprovalRights {

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    Instance<ApprovedAct> acts;

    /** @throws IllegalArgumentException for a kind no feature knows */
    ApprovedAct act(String kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No approved act of the kind " + kind));
    }

    boolean callerMayDecide(ApprovalRow row) {
        var caller = Caller.current();
        return !caller.isSystem()
                && !row.isAskedBySideOf(caller)
                && act(row.kind).mayDecide(access.person(), row.read().values());
    }

    /** Whether who asked is still here and may still ask. */
    boolean askerMayStill(ApprovalRow row) {
        return staff.active(row.askedBy)
                .filter(person -> act(row.kind).mayAsk(person, row.read().values()))
                .isPresent();
    }

    /** Whether who decided is still here and may still decide. */
    boolean deciderMayStill(ApprovalRow row) {
        return staff.active(row.decidedBy)
                .filter(person -> act(row.kind).mayDecide(person, row.read().values()))
                .isPresent();
    }

    /** Everybody who may decide on the request now. */
    List<UUID> deciders(ApprovalRow row) {
        var act = act(row.kind);
        var content = row.read().values();
        return others(row.askedBy).stream()
                .filter(person -> !person.id().equals(row.askedFor))
                .filter(person -> act.mayDecide(person, content))
                .map(Person::id)
                .toList();
    }

    List<Person> others(UUID asker) {
        return staff.everybody().stream()
                .filter(person -> !person.id().equals(asker))
                .toList();
    }
}
