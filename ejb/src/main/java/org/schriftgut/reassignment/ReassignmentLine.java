package org.schriftgut.reassignment;

import java.time.Instant;
import org.schriftgut.dossier.PlaceView;

/** One file of the protocol. */
public record ReassignmentLine(PlaceView dossier, Instant movedAt) {}
