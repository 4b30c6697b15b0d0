package org.schriftgut.web.approval;

import org.schriftgut.web.page.Tone;

/** Where a request for a second person stands; labels are the texts {@code Standing.<name>}. */
public enum Standing {
    ASKED(Tone.INFO),
    APPROVED(Tone.GOOD),
    DECLINED(Tone.BAD),
    WITHDRAWN(Tone.NEUTRAL),
    EXPIRED(Tone.WARNING),
    DONE(Tone.GOOD);

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    /** How its badge is meant. */
    public Tone tone() {
        return tone;
    }
}
