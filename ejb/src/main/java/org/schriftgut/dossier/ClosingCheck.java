package org.schriftgut.dossier;

import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Finding;

/**
 * What must be settled before a place is closed (R074): asked of each feature that knows of open work, collected by CDI.
 *
 * <p>It fails closed: where an answer is missing or ends in an exception, nothing is closed ({@link ClosingChecks}).
 */
public interface ClosingCheck {

    /** Its lasting name, which {@link ClosingChecks#EXPECTED} holds. */
    String key();

    /**
     * What hinders closing the place with everything in it; the transaction holds the dossier locked.
     *
     * @return each with where it is; empty if nothing hinders
     */
    List<Finding> hindrances(UUID place);
}
