package org.schriftgut.evidence.stamp;

import org.schriftgut.evidence.record.DigestAlgorithm;

/** Somebody who states when a hash was there. */
public interface TimeStampAuthority {

    /** For people. */
    String name();

    /**
     * A token over the hash, complete and in DER.
     *
     * @throws NoTimeStamp if there is none; trying again later is right
     */
    byte[] stamp(DigestAlgorithm algorithm, byte[] hash);
}
