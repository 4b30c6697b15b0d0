package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ActOfPower;

/** Reactivation of an account with more than a clerk's role. */
@ApplicationScoped
class ReactivationAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Override
    public String kind() {
        return ActOfPower.REACTIVATION.kind();
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return staff.asSetUp(account(content)).map(Hypothesis::of).orElse(Hypothesis.NONE);
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(accounts.reactivate(account(content), null));
    }
}
