package org.schriftgut.rights;

/**
 * Three separate marks of a record (R108). Only the secrecy grade takes part in decisions.
 *
 * @param need protection need (Schutzbedarf), null if nobody said
 * @param privacy privacy level, null if nobody said
 */
public record Protection(SecrecyGrade secrecy, Need need, Privacy privacy) {

    /** Nothing marked. */
    public static final Protection NONE = new Protection(SecrecyGrade.NONE, null, null);

    /** Schutzbedarf (BSI standard 200-2). Names are stored. */
    public enum Need {
        NORMAL,
        HIGH,
        VERY_HIGH
    }

    /** What personal data a record holds. Names are stored. */
    public enum Privacy {
        NO_PERSONAL_DATA,
        PERSONAL_DATA,
        /** Art. 9 and 10 GDPR. */
        SPECIAL_CATEGORIES
    }

    public Protection {
        secrecy = secrecy == null ? SecrecyGrade.NONE : secrecy;
    }
}
