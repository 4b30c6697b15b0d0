package org.schriftgut.identifier;

/** What an identifier is to its record. Names are stored; the order is that of lists. */
public enum IdentifierKind {
    /** Aktenzeichen: what it is called. */
    CURRENT,
    /** Geschäftszeichen, as it was used; the unit may be called otherwise by now. */
    BUSINESS,
    /** What it was called before. */
    FORMER,
    /** What it was called in the system it came from (R013). */
    LEGACY,
    /** What the other side calls it. */
    FOREIGN;

    /** Whether it is one of our own numbers, whose end is made of running numbers. */
    public boolean isNumbered() {
        return switch (this) {
            case CURRENT, BUSINESS, FORMER -> true;
            case LEGACY, FOREIGN -> false;
        };
    }

    /** How a text of this kind is compared. */
    String key(String text) {
        return isNumbered() ? IdentifierKey.ofNumber(text) : IdentifierKey.of(text);
    }
}
