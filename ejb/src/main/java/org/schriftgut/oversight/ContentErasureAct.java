package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.ApprovedAct;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Erasing what was typed about one object from the log: a records manager asks, another one or a privacy officer decides. Nobody
 * does it alone. The database reads the approval too: {@code erase_content} knows this kind and the names in its content.
 */
@ApplicationScoped
class ContentErasureAct implements ApprovedAct {

    static final String KIND = "content-erasure";
    static final String OBJECT_KIND = "objectKind";
    static final String OBJECT = "object";
    static final String GROUND = "ground";

    @Inject
    ContentErasures erasures;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return person.has(Role.RECORDS_MANAGER);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        return person.has(Role.RECORDS_MANAGER) || person.has(Role.PRIVACY_OFFICER);
    }

    @Override
    public boolean isDoneOnApproval() {
        return true;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        erasures.carryOut(content);
    }
}
