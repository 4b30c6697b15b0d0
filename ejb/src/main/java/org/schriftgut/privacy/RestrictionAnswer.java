package org.schriftgut.privacy;

/** What became of a request for restriction. The names are stored: never rename. */
public enum RestrictionAnswer {
    /** The mark is set. */
    RESTRICTED,
    /** Those who manage the file say why not. */
    DECLINED,
    /** By the officer. */
    WITHDRAWN
}
