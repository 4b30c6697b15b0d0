package org.schriftgut.web.processing;

import java.util.UUID;

/** Addresses of the record of processing. */
final class ProcessingLinks {

    /** The record. */
    static final String LIST = "/ui/verarbeitung";

    /** The form of a new activity. */
    static final String NEW = "/ui/verarbeitung-neu";

    private ProcessingLinks() {}

    /** One activity. */
    static String activity(UUID id) {
        return LIST + "/" + id;
    }
}
