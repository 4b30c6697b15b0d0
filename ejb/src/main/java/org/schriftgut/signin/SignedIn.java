package org.schriftgut.signin;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.Caller;

/**
 * A sign-in that holds.
 *
 * @param id of the session or token, as lists name it
 * @param token what the browser or program shows from now on
 * @param csrf what forms of this session must carry; null for programs
 * @param expiresAt when it ends unless it is used
 * @param endsAt when it ends in any case
 * @param enrolsFirst whether it opens nothing but the page where its owner gets a second factor
 * @param renewsFirst whether it opens nothing but the page where its owner sets a password of their own
 * @param scope how far an API token reaches; null for sessions, which reach as far as their owner
 */
public record SignedIn(
        Caller caller,
        UUID id,
        String token,
        String csrf,
        Instant expiresAt,
        Instant endsAt,
        boolean enrolsFirst,
        boolean renewsFirst,
        Scope scope)
        implements FirstStep {}
