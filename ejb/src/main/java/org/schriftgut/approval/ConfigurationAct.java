package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Lines of a configuration that somebody wants to apply who may not decide about them alone. Who may is in the content, as the
 * part says it. Approving applies nothing: lines of other parts may wait, too.
 */
@ApplicationScoped
class ConfigurationAct implements ApprovedAct {

    static final String KIND = "configuration";
    static final String ROLES = "approverRoles";
    static final String PEOPLE = "approvers";

    @Override
    public String kind() {
        return KIND;
    }

    /** Those who may look at parts; whether at this one was asked before. */
    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.RECORDS_MANAGER) || person.has(Role.PRIVACY_OFFICER);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        return holds(person, (Collection<?>) content.get(ROLES), (Collection<?>) content.get(PEOPLE));
    }

    static boolean holds(Person person, Collection<?> roles, Collection<?> people) {
        return !person.isBounded() && person.roles().stream().anyMatch(role -> roles.contains(role.name()))
                || people.stream().anyMatch(id -> person.id().toString().equals(id.toString()));
    }
}
