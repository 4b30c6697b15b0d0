package org.schriftgut.web.privacy;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.dossier.RestrictionView;

/**
 * A restriction of processing (GDPR, article 18).
 *
 * @param object where it was set; what lies inside is covered too
 */
public record RestrictionJson(UUID id, UUID object, String reason, Instant since, UUID setBy) {

    /** Why it is set or lifted. */
    public record ReasonJson(String reason) {}

    static RestrictionJson of(RestrictionView view) {
        return new RestrictionJson(view.id(), view.object(), view.reason(), view.since(), view.setBy());
    }
}
