package org.schriftgut.approval;

import java.util.Map;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * An act that concerns the tenant as a whole: an administrator asks, another one or a records manager decides, and it is done
 * with that. Nobody does it alone, whoever else may be there.
 */
public abstract class AdministratorsAct implements ApprovedAct {

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
}
