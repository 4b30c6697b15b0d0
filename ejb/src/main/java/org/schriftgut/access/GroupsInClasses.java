package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schriftgut.organisation.GroupUse;
import org.schriftgut.rights.Grant;

/** Groups in the rules of records. */
@ApplicationScoped
class GroupsInClasses implements GroupUse {

    @Inject
    AccessClasses classes;

    @Override
    public boolean isNamed(UUID group) {
        return classes.all().values().stream()
                .flatMap(rule -> rule.grants().stream())
                .anyMatch(
                        grant -> grant.kind() == Grant.Kind.GROUP && grant.who().equals(group));
    }
}
