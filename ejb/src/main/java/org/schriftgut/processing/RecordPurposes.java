package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.FilePlans;

/** What records are kept for: the activities that cover the file plan entry of the dossier they lie in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordPurposes {

    @Inject
    ProcessingRows rows;

    @Inject
    Places places;

    @Inject
    FilePlans plans;

    /**
     * By place; of a place without a dossier, nothing. The system looks around it: who coordinates an answer may not see the
     * dossier, and learns only what the record of processing says.
     */
    public Map<UUID, List<ProcessingDetails>> of(Collection<UUID> wanted) {
        return Caller.system(Caller.current().tenant()).call(() -> {
            var coverage = rows.coverage(plans.all());
            var found = places.readable(new HashSet<>(wanted));
            var dossiers = places.readable(found.values().stream()
                    .map(PlaceView::dossier)
                    .filter(dossier -> dossier != null)
                    .toList());
            var purposes = new HashMap<UUID, List<ProcessingDetails>>();
            found.forEach((id, place) -> {
                var dossier = place.dossier() == null ? null : dossiers.get(place.dossier());
                if (dossier != null) {
                    purposes.put(
                            id,
                            coverage.of(dossier.planEntry()).stream()
                                    .map(ProcessingView::details)
                                    .toList());
                }
            });
            return purposes;
        });
    }
}
