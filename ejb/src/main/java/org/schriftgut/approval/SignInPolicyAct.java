package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.SignInPolicies;

/** Roles that need no second factor any more. */
@ApplicationScoped
class SignInPolicyAct extends PowerAct {

    @Inject
    SignInPolicies policies;

    @Override
    public String kind() {
        return ActOfPower.SIGN_IN_POLICY.kind();
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var roles = ((List<?>) content.get("roles"))
                .stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toSet());
        settle(policies.requireSecondFactor(roles).orElse(null));
    }
}
