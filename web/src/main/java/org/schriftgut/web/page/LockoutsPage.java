package org.schriftgut.web.page;

import java.time.Instant;
import java.util.List;

/** How people sign in to this authority, for administrators: accounts locked because somebody guessed too often. */
public record LockoutsPage(Frame frame, List<Locked> locked) {

    /** One account that is locked for a while. */
    public record Locked(String account, String login, String name, Instant until) {}
}
