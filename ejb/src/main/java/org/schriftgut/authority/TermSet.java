package org.schriftgut.authority;

/** Words that belong together, as one kind of authority uses them. Names are stored: never rename. */
public enum TermSet {
    /** As the registry directives of federal and state ministries say it: z. d. A. */
    VERWALTUNG,
    /** Municipalities: files are closed. */
    KOMMUNE,
    /** Courts and prosecutors: files are put away. */
    JUSTIZ
}
