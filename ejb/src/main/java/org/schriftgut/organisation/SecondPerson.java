package org.schriftgut.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asked by {@link Power} and no other; answered by the feature that keeps requests for a second person. */
public interface SecondPerson {

    /**
     * Whether the act has to wait.
     *
     * @param content exactly what is to be done
     * @return empty if it may be done now, otherwise the request that has to be approved first
     */
    Optional<UUID> waitsFor(String kind, Map<String, ?> content, String reason);

    /** Asks for the act without doing it; empty where nobody could decide. */
    Optional<UUID> asked(String kind, Map<String, ?> content);

    /** Whether somebody would read a closed circle by it who does not now. */
    boolean opensCircle(String kind, Map<String, ?> content);
}
