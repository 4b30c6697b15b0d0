package org.schriftgut.reassignment;

import org.schriftgut.common.Page;
import org.schriftgut.dossier.PlaceView;

/**
 * What a reassignment would do, as far as the caller may see it.
 *
 * @param moving open files that would move
 * @param staying how many closed files would stay with the unit that closed them
 */
public record ReassignmentPreview(Page<PlaceView> moving, long staying) {}
