package org.schriftgut.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.AdministratorsAct;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** The request to delete a tenant. */
@ApplicationScoped
class DeletionAct extends AdministratorsAct {

    static final String KIND = "tenant-deletion";
    static final String TENANT = "tenant";
    static final String REASON = "reason";
    static final String WAITING_DAYS = "waitingDays";

    @Inject
    Deletions deletions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        if (deletions.ask((String) content.get(REASON)).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, AuthorityFault.WAITING_TIME_CHANGED);
        }
    }
}
