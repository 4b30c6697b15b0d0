package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Asks every {@link DeletionVeto}; the one door of deletion goes through it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletionVetoes {

    /** Who must answer before anything goes. A feature that adds a veto adds its key here. */
    static final Set<String> EXPECTED = Set.of("restriction");

    @Inject
    Instance<DeletionVeto> vetoes;

    /**
     * @param object a place or a document
     * @param reference how it is called
     * @throws Problem {@link Kind#WRONG_STATE} with what forbids it, or if somebody did not answer
     */
    public void requireNone(UUID object, String reference) {
        var found = Answerers.ask(EXPECTED, vetoes, DeletionVeto::key, veto -> veto.vetoes(object), reference);
        if (!found.isEmpty()) {
            throw LifecycleFault.NOT_TO_GO.about(reference, found);
        }
    }
}
