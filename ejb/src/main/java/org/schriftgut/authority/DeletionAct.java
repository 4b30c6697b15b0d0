package org.schriftgut.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.ApprovedAct;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** The request to delete a tenant: an administrator asks, another one or a records manager decides; never one alone. */
@ApplicationScoped
class DeletionAct implements ApprovedAct {

    static final String KIND = "tenant-deletion";
    static final String TENANT = "tenant";
    static final String REASON = "reason";
    static final String WAITING_DAYS = "waitingDays";

    @Inject
    Deletions deletions;

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
        if (deletions.ask((String) content.get(REASON)).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, "The waiting time was changed since this was asked for; ask anew");
        }
    }
}
