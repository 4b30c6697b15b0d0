package org.schriftgut.access;

/** What a person wants to do with a record. */
public enum Right {
    READ,
    WRITE,
    /** Decide who may see it. */
    MANAGE
}
