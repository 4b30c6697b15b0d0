package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.AdministratorsAct;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** How long entries of use are kept. */
@ApplicationScoped
class AuditPeriodAct extends AdministratorsAct {

    static final String KIND = "audit-period";
    static final String MONTHS = "months";

    @Inject
    AuditDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        if (desk.keepFor(((Number) content.get(MONTHS)).intValue(), null).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, OversightFault.PERIOD_CHANGED);
        }
    }
}
