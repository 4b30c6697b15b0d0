package org.schriftgut.organisation;

import java.util.UUID;

/**
 * An account after a change.
 *
 * @param waitsFor the request for a second person that the change waits for; null when it was made at once
 */
public record AccountChange(AccountView account, UUID waitsFor) {}
