package org.schriftgut.web.page;

import java.util.Locale;

/** How a badge or a notice is meant. The words carry the meaning; the colour only repeats it. */
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARNING,
    BAD;

    /** Name of the CSS class. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
