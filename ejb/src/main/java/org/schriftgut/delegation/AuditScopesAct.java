package org.schriftgut.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.approval.PowerAct;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.rights.AuditScope;

/** What an auditor may read, where it becomes more: otherwise an administrator alone could read through an auditor's account. */
@ApplicationScoped
class AuditScopesAct extends PowerAct {

    @Inject
    EntryAccesses accesses;

    @Override
    public String kind() {
        return ActOfPower.AUDIT_SCOPES.kind();
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var scopes = ((List<?>) content.get("scopes"))
                .stream().map(scope -> scope((Map<?, ?>) scope)).toList();
        if (accesses.setScopes(account(content), scopes).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, DelegationFault.SCOPES_CHANGED);
        }
    }

    private static AuditScope scope(Map<?, ?> plain) {
        return new AuditScope(
                id(plain.get("unit")), id(plain.get("branch")), LocalDate.parse((String) plain.get("lastDay")));
    }

    private static UUID id(Object plain) {
        return plain == null ? null : UUID.fromString((String) plain);
    }
}
