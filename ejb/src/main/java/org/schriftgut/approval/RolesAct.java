package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** Roles of an account, where one comes or a powerful one goes. */
@ApplicationScoped
class RolesAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Override
    public String kind() {
        return ActOfPower.ROLES.kind();
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return staff.known(account(content))
                .map(known -> new Person(known.id(), known.login(), known.displayName(), known.unit(), roles(content)))
                .map(Hypothesis::of)
                .orElse(Hypothesis.NONE);
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(accounts.setRoles(account(content), roles(content), null));
    }

    private static Set<Role> roles(Map<String, Object> content) {
        return ((List<?>) content.get("roles"))
                .stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toSet());
    }
}
