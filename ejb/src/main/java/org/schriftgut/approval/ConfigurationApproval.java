package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigApproval;
import org.schriftgut.tenant.Consent;

/** Answers on whose right lines of the configuration are applied: on the caller's, or on that of who approved them. */
@ApplicationScoped
class ConfigurationApproval implements ConfigApproval {

    @Inject
    Approvals approvals;

    @Inject
    Access access;

    @Override
    public boolean isCaller(Approver approver) {
        return Caller.current().isSystem()
                || holds(approver) && approver.seconds().isEmpty();
    }

    @Override
    public Consent consent(Approver approver, Map<String, ?> content, String reason) {
        if (isCaller(approver)) {
            return Consent.by(Caller.current().account());
        }
        var holds = holds(approver);
        var needsSecond = !approver.seconds().isEmpty();
        if (needsSecond && !holds && !isSecond(approver)) {
            throw new Problem(Kind.FORBIDDEN, ApprovalFault.MAY_NOT_ASK);
        }
        var asked = holds
                ? approvals.ask(wanted(content, approver.seconds(), List.of()), reason)
                : approvals.ask(wanted(content, approver.roles(), approver.people()), reason);
        if (asked.approvedBy() == null) {
            return Consent.waiting(asked.request());
        }
        var me = Caller.current().account();
        return holds
                ? new Consent(me, asked.approvedBy(), asked.request(), true)
                : new Consent(asked.approvedBy(), needsSecond ? me : null, asked.request(), true);
    }

    private static Map<String, Object> wanted(
            Map<String, ?> content, Collection<String> roles, Collection<UUID> people) {
        var wanted = new TreeMap<String, Object>(content);
        wanted.put(ConfigurationAct.ROLES, roles.stream().sorted().toList());
        wanted.put(ConfigurationAct.PEOPLE, people.stream().sorted().toList());
        return wanted;
    }

    @Override
    public void use(Consent consent) {
        if (consent.request() != null) {
            approvals.useUp(consent.request());
        }
    }

    @Override
    public void on(Consent consent, Runnable work) {
        var me = Caller.current();
        var isMine = consent.approvedBy() == null || consent.approvedBy().equals(me.account());
        var runner = isMine ? me : new Caller(me.tenant(), consent.approvedBy());
        approvals.agreedBy(consent.second(), consent.request(), () -> runner.run(work));
    }

    private boolean holds(Approver approver) {
        return ConfigurationAct.holds(access.person(), approver.roles(), approver.people());
    }

    private boolean isSecond(Approver approver) {
        return ConfigurationAct.holds(access.person(), approver.seconds(), List.of());
    }
}
