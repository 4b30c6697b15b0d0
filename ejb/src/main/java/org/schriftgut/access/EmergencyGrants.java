package org.schriftgut.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Grant;

/** Which emergency accesses are open at this moment. Answered by the feature that keeps them. */
public interface EmergencyGrants {

    /** Ids of those a person has open. */
    Set<UUID> heldBy(UUID person);

    /** Those that open a dossier, as its rule names them. Whether one still holds is asked with each decision. */
    List<Grant> on(UUID dossier);
}
