package org.schriftgut.dossier;

import java.util.Optional;
import org.schriftgut.common.Problem;

/**
 * The states around a document, held until the transaction ends.
 *
 * @param reference of the place it lies at
 * @param dossier state of the dossier around that place; its own where it is the dossier
 */
public record Surroundings(String reference, PlaceKind kind, PlaceState state, PlaceState dossier) {

    /** @throws Problem {@link org.schriftgut.common.Kind#WRONG_STATE} if they do not allow this with a document */
    public void require(RecordAct act) {
        fault(act).ifPresent(found -> {
            throw found.about(reference);
        });
    }

    Optional<LifecycleFault> fault(RecordAct act) {
        return PlaceLifecycle.holding(kind, state, act).or(() -> PlaceLifecycle.inside(dossier, act));
    }
}
