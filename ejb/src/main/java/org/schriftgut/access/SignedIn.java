package org.schriftgut.access;

import java.time.Instant;
import org.schriftgut.common.Caller;

/**
 * A sign-in that holds.
 *
 * @param token what the browser or program shows from now on
 * @param csrf what forms of this session must carry; null for programs
 */
public record SignedIn(Caller caller, String token, String csrf, Instant expiresAt) {}
