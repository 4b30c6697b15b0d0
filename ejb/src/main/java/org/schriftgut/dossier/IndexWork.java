package org.schriftgut.dossier;

import java.util.UUID;

/**
 * Names of the indexing work that features below {@code index} ask for, as rows in the queue.
 *
 * <p>The subject of {@link #ENTRY} is the index entry's id: a prefix and the id of the place or document.
 */
public final class IndexWork {

    /** Bring one entry up to date. */
    public static final String ENTRY = "index-entry";

    /** Bring everything of a dossier up to date; the subject is the dossier's id. */
    public static final String DOSSIER = "index-dossier";

    public static final String PLACE_PREFIX = "p:";

    public static final String DOCUMENT_PREFIX = "d:";

    private IndexWork() {}

    public static String place(UUID id) {
        return PLACE_PREFIX + id;
    }

    public static String document(UUID id) {
        return DOCUMENT_PREFIX + id;
    }
}
