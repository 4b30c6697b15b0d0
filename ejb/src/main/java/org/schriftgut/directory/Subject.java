package org.schriftgut.directory;

/** What a directory knows. Names are stored: never rename. */
public enum Subject {
    UNIT,
    PERSON,
    GROUP
}
