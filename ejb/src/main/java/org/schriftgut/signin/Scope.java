package org.schriftgut.signin;

/**
 * How far an API token reaches at most; what its owner may do bounds it as well. Each scope includes those before it. Names are
 * stored: never rename.
 */
public enum Scope {
    /** Look, search, download. */
    READ,
    /** File and change records, too. */
    FILE,
    /** Everything its owner may do, except what keeps the account safe: sessions, tokens, password, second factor. */
    ADMINISTER;

    /** Whether a token of this scope may do what needs the other. */
    public boolean includes(Scope needed) {
        return needed.ordinal() <= ordinal();
    }
}
