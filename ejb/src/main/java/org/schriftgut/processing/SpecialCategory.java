package org.schriftgut.processing;

/** Special categories of personal data (GDPR, article 9(1)). The names are stored: never rename. */
public enum SpecialCategory {
    /** Racial or ethnic origin. */
    ETHNIC_ORIGIN,
    POLITICAL_OPINION,
    /** Religious or philosophical beliefs. */
    BELIEF,
    TRADE_UNION,
    GENETIC,
    /** Only when used to identify a person. */
    BIOMETRIC,
    HEALTH,
    SEXUAL_LIFE
}
