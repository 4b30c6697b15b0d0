package org.schriftgut.dossier;

/** In what form the records of a place exist (R020). Names are stored. */
public enum Medium {
    ELECTRONIC,
    HYBRID,
    PAPER
}
