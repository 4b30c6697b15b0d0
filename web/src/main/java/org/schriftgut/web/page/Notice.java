package org.schriftgut.web.page;

/**
 * What the last action did, shown in the status line and read out.
 *
 * @param tone whether it went well
 * @param text one sentence, in the reader's language; empty for none
 */
public record Notice(Tone tone, String text) {

    /** Nothing to tell. */
    public static final Notice NONE = new Notice(Tone.NEUTRAL, "");

    /** It is done. */
    public static Notice done(String text) {
        return new Notice(Tone.GOOD, text);
    }

    /** It did not work, and why. */
    public static Notice failed(String text) {
        return new Notice(Tone.BAD, text);
    }

    /** Whether there is something to tell. */
    public boolean isPresent() {
        return !text.isEmpty();
    }
}
