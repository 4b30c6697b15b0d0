package org.schriftgut.web.configuration;

import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;

/** The configuration part by part, for administrators. */
public record ConfigurationPage(Frame frame, List<Part> parts) {

    /**
     * One part.
     *
     * @param items how many it has
     * @param version number of the last version kept; 0 before the first
     * @param at when that was noted, or null
     */
    public record Part(String href, String label, int items, int version, Instant at) {}
}
