package org.schriftgut.dossier;

/** What a period of retention belongs to (R132). Names are stored. */
public enum Carrier {
    /** The whole dossier. */
    DOSSIER,
    /** Each case of it by itself. */
    CASE
}
