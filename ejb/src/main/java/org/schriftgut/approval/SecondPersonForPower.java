package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.organisation.SecondPerson;

/** Answers what is asked before power changes hands. */
@ApplicationScoped
class SecondPersonForPower implements SecondPerson {

    @Inject
    Approvals approvals;

    @Inject
    ApprovalRights rights;

    @Override
    public Optional<UUID> waitsFor(String kind, Map<String, ?> content, String reason) {
        return approvals.passOrAsk(kind, content, reason);
    }

    @Override
    public Optional<UUID> asked(String kind, Map<String, ?> content) {
        return approvals.askIfSomebodyDecides(kind, content);
    }

    @Override
    public boolean opensCircle(String kind, Map<String, ?> content) {
        return rights.act(kind).opensCircle(ApprovalContent.of(content).values());
    }
}
