package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.organisation.SecondPerson;

/** Answers what {@code access} asks before power changes hands. */
@ApplicationScoped
class SecondPersonForPower implements SecondPerson {

    @Inject
    Approvals approvals;

    @Override
    public Optional<UUID> waitsFor(String kind, Map<String, ?> content, String reason) {
        return approvals.passOrAsk(kind, content, reason);
    }
}
