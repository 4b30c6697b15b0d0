package org.schriftgut.dossier;

import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Finding;

/**
 * What forbids that a record is destroyed or removed: restrictions, holds, an undecided question of the archive. Asked of each
 * feature that knows of such, collected by CDI.
 *
 * <p>It fails closed: where an answer is missing or ends in an exception, nothing is destroyed ({@link DeletionVetoes}).
 */
public interface DeletionVeto {

    /** Its lasting name, which {@link DeletionVetoes#EXPECTED} holds. */
    String key();

    /**
     * What forbids that this goes.
     *
     * @param object a place or a document
     * @return each with where it is; empty if nothing does
     */
    List<Finding> vetoes(UUID object);
}
