package org.schriftgut.dossier;

import java.time.Instant;

/** One file of the protocol. */
public record ReassignmentLine(PlaceView dossier, Instant movedAt) {}
