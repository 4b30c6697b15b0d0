package org.schriftgut.dossier;

import java.util.UUID;
import org.schriftgut.common.Provenance;

/**
 * A new place inside another one.
 *
 * @param parent dossier, sub-dossier, volume or case
 * @param kind {@link PlaceKind#CASE} or another kind that may lie inside the parent
 * @param leadUnit Federführung, or null for the caller's unit
 * @param key the caller's Idempotency-Key, or null
 */
public record OpenCase(
        UUID parent, PlaceKind kind, PlaceDetails details, UUID leadUnit, Provenance provenance, String key) {}
