package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ActOfPower;

/** Deactivation of an account with power. */
@ApplicationScoped
class DeactivationAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Override
    public String kind() {
        return ActOfPower.DEACTIVATION.kind();
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(accounts.deactivate(account(content), null));
    }
}
