package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.schriftgut.organisation.ActOfPower;

/** A new password for an account with power: set by the asker after approval, so that it stands in no request. */
@ApplicationScoped
class PasswordAct extends PowerAct {

    @Override
    public String kind() {
        return ActOfPower.PASSWORD.kind();
    }

    @Override
    public boolean isDoneOnApproval() {
        return false;
    }
}
