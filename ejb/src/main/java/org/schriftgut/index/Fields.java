package org.schriftgut.index;

/** Keyword fields of an index entry: what search can filter by and count. */
final class Fields {

    /** Kind of place, or {@code DOCUMENT}. */
    static final String KIND = "kind";
    /** Kind of document in the authority's words. */
    static final String TYPE = "type";
    /** Year of the letter, or of filing. */
    static final String YEAR = "year";
    /** Id of the lead unit. */
    static final String UNIT = "unit";
    /** Ids of the file plan entry and all above it. */
    static final String BRANCH = "branch";

    static final String DOCUMENT = "DOCUMENT";

    private Fields() {}
}
