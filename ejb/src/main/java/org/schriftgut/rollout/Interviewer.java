package org.schriftgut.rollout;

/** Asks the questions of one questionnaire. Made once for each questionnaire; for any number of threads. */
public final class Interviewer {

    private final Prepared prepared;

    /** @param questionnaire one that was found sound */
    public Interviewer(Questionnaire questionnaire) {
        this.prepared = new Prepared(questionnaire);
    }

    /** With the answers alone; proposals wait to be confirmed. */
    public Interview ask(Surroundings surroundings, Answers answers) {
        return new Interview(prepared, surroundings, answers, false);
    }

    /** The preview: where nobody has answered, the proposal counts. */
    public Interview preview(Surroundings surroundings, Answers answers) {
        return new Interview(prepared, surroundings, answers, true);
    }
}
