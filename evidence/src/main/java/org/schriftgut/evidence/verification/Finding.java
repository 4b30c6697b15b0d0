package org.schriftgut.evidence.verification;

/** Something to say, and where. */
public record Finding(Code code, Place place, String detail) {

    /**
     * A place in a record.
     *
     * @param chain from 1; 0 for the record as a whole
     * @param stamp within the chain, from 1; 0 for the chain as a whole
     */
    public record Place(int chain, int stamp) {

        static final Place RECORD = new Place(0, 0);

        @Override
        public String toString() {
            return chain == 0 ? "record" : "chain " + chain + (stamp == 0 ? "" : ", time-stamp " + stamp);
        }
    }

    @Override
    public String toString() {
        return code + " at " + place + ": " + detail;
    }
}
