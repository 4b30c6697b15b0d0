package org.schriftgut.organisation;

import java.util.UUID;

/** What an account has open: sessions and tokens. Answered by the feature that signs people in. */
public interface OpenDoors {

    /** Ends every session and every token of the account, within the transaction of the caller. */
    void close(UUID account);
}
