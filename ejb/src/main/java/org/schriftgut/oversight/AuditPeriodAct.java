package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.ApprovedAct;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** How long the log is kept: an administrator asks, another or a records manager decides, whoever else may be there. */
@ApplicationScoped
class AuditPeriodAct implements ApprovedAct {

    static final String KIND = "audit-period";
    static final String MONTHS = "months";

    @Inject
    AuditDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return person.has(Role.ADMINISTRATOR);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.RECORDS_MANAGER);
    }

    @Override
    public boolean isDoneOnApproval() {
        return true;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        if (desk.keepFor(((Number) content.get(MONTHS)).intValue(), null).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, "The period was changed since this was asked for; ask anew");
        }
    }
}
