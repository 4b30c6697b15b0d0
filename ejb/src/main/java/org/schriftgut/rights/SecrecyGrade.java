package org.schriftgut.rights;

/**
 * Secrecy grade of a record (Verschlusssachenanweisung). Apart from the protection need and the privacy level (R108). Names
 * are stored: never rename.
 */
public enum SecrecyGrade {
    NONE,
    /** VS – Nur für den Dienstgebrauch: only whom it concerns; taken only after the operator recorded a release. */
    VS_NFD,
    VS_VERTRAULICH,
    GEHEIM,
    STRENG_GEHEIM;

    /** Whether records of this grade may ever be kept here; of a higher one only a sheet that says where it is. */
    public boolean isKeptHere() {
        return this == NONE || this == VS_NFD;
    }

    SecrecyGrade atLeast(SecrecyGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
