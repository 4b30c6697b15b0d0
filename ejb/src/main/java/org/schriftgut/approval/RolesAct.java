package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.SecondPerson;
import org.schriftgut.rights.Role;

/** Roles of an account, where powerful ones come or go. */
@ApplicationScoped
class RolesAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Override
    public String kind() {
        return SecondPerson.ROLES;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var roles = ((List<?>) content.get("roles"))
                .stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toSet());
        settle(accounts.setRoles(account(content), roles, null));
    }
}
