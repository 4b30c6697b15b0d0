package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.schriftgut.organisation.ActOfPower;

/**
 * Where people, units and groups come from by themselves. Done by the asker after approval, so that the secret stands in no
 * request.
 */
@ApplicationScoped
class DirectoryAct extends PowerAct {

    @Override
    public String kind() {
        return ActOfPower.DIRECTORY.kind();
    }

    @Override
    public boolean isDoneOnApproval() {
        return false;
    }
}
