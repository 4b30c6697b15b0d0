package org.schriftgut.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A restriction of processing (GDPR, article 18): what it covers is kept and read, not changed and not deleted.
 *
 * @param object the place or document that was marked; what lies inside is covered too
 */
public record RestrictionView(UUID id, UUID object, String reason, Instant since, UUID setBy) {}
