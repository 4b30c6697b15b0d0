package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Asks every {@link ClosingCheck}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClosingChecks {

    /** Who must answer before anything is closed. A feature that adds a check adds its key here. */
    static final Set<String> EXPECTED = Set.of("drafts");

    @Inject
    Instance<ClosingCheck> checks;

    /** @throws Problem {@link Kind#WRONG_STATE} with what hinders closing, or if somebody did not answer */
    void requireReady(Place place) {
        var hindrances = Answerers.ask(
                EXPECTED, checks, ClosingCheck::key, check -> check.hindrances(place.id()), place.referenceNumber);
        if (!hindrances.isEmpty()) {
            throw LifecycleFault.NOT_READY.about(place.referenceNumber, hindrances);
        }
    }
}
