package org.schriftgut.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.common.Facade;

/** Moves places through their life for tests, until pages do. */
@Facade
public class ClosingSteps {

    @Inject
    PlaceTransitions transitions;

    @Inject
    DeletionVetoes vetoes;

    public void close(UUID place) {
        transitions.close(place);
    }

    public void suspend(UUID place) {
        transitions.suspend(place);
    }

    void resume(UUID place) {
        transitions.resume(place);
    }

    void endWork(UUID place, LocalDate day) {
        transitions.endWork(place, day);
    }

    void reopen(UUID place) {
        transitions.reopen(place, "Die Sache wird wieder aufgenommen");
    }

    void cancel(UUID place) {
        transitions.cancel(place, "doppelt angelegt");
    }

    void askVetoes(UUID object) {
        vetoes.requireNone(object, "10-0001");
    }
}
