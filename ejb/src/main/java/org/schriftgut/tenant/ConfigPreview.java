package org.schriftgut.tenant;

import java.util.List;
import org.schriftgut.common.Finding;

/**
 * What applying would do.
 *
 * @param basedOn hash of the state it was compared with; sent back when it is applied
 * @param findings what keeps it from being applied; empty if nothing does
 */
public record ConfigPreview(String part, String basedOn, List<ConfigChange> changes, List<Finding> findings) {}
