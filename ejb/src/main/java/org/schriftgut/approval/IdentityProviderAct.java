package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.schriftgut.organisation.ActOfPower;

/**
 * Whose word is taken for who somebody is: whoever sets it could sign in as anybody without power. Done by the asker after
 * approval, so that the client's secret stands in no request.
 */
@ApplicationScoped
class IdentityProviderAct extends PowerAct {

    @Override
    public String kind() {
        return ActOfPower.IDENTITY_PROVIDER.kind();
    }

    @Override
    public boolean isDoneOnApproval() {
        return false;
    }
}
