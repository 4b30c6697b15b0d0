package org.schriftgut.dossier;

/**
 * How references are written (R010, R011).
 *
 * <p>Identity is plan code and number alone; the unit code stands in the Geschäftszeichen only, so that a reorganisation
 * never changes what a file is called.
 */
final class References {

    private References() {}

    /** Aktenzeichen: {@code 122.1-0007}. */
    static String dossier(String planCode, long number) {
        return "%s-%04d".formatted(planCode, number);
    }

    /**
     * Aktenzeichen of a closed circle or a personal dossier: {@code 122.1-G0007}. They count on their own, so that no gap among
     * the others tells of them (R099).
     */
    static String dossierApart(String planCode, long number) {
        return "%s-G%04d".formatted(planCode, number);
    }

    /** Whether a dossier of this reference counts on its own. */
    static boolean isApart(String reference) {
        return reference.matches(".*-G[0-9]+");
    }

    /** Number of what lies inside a dossier: {@code 122.1-0007/3}; deeper levels go on with a slash. */
    static String inside(String parentReference, PlaceKind kind, long number) {
        return switch (kind) {
            case CASE, SUB_CASE -> parentReference + "/" + number;
            case SUB_DOSSIER -> parentReference + "/T" + number;
            case VOLUME -> parentReference + "/B" + number;
            case DOSSIER, INBOX -> throw new IllegalArgumentException(kind + " lies inside nothing");
        };
    }

    /** Geschäftszeichen: unit code of the lead unit, then the reference (VwV-AF V.2). */
    static String business(String unitCode, String reference) {
        return unitCode + "-" + reference;
    }
}
