package org.schriftgut.approval;

import java.util.UUID;

/**
 * A request for exactly something.
 *
 * @param approvedBy who approved it; null while it waits
 */
record Asked(UUID request, UUID approvedBy) {}
