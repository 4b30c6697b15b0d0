package org.schriftgut.web.page;

/** State of a dossier or a case as people read it; labels are the texts {@code State.<name>}. */
public enum State {
    OPEN(Tone.GOOD),
    SUSPENDED(Tone.WARNING),
    WORK_ENDED(Tone.INFO),
    CLOSED(Tone.NEUTRAL),
    OFFERED(Tone.INFO),
    APPRAISED(Tone.INFO),
    TRANSFERRED(Tone.INFO),
    CONFIRMED(Tone.INFO),
    DESTROYED(Tone.NEUTRAL),
    CANCELLED(Tone.NEUTRAL),
    HANDED_OVER(Tone.NEUTRAL);

    private final Tone tone;

    State(Tone tone) {
        this.tone = tone;
    }

    /** How its badge is meant. */
    public Tone tone() {
        return tone;
    }
}
