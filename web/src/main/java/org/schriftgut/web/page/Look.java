package org.schriftgut.web.page;

/**
 * What the reader chose about the display; kept in a cookie, since it concerns this screen and not the records.
 *
 * @param theme light, dark, or as the device asks
 * @param singleKeys whether single letters act as keys (WCAG 2.1, 2.1.4: they can be switched off)
 */
public record Look(Theme theme, boolean singleKeys) {

    /** As the device asks, with single keys. */
    public static final Look DEFAULT = new Look(Theme.AUTO, true);

    /** Colours of the pages. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }
}
