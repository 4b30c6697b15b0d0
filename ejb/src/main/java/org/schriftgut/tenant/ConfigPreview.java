package org.schriftgut.tenant;

import java.util.List;
import org.schriftgut.common.Finding;

/**
 * What applying would do.
 *
 * @param basedOn hash of what the named items were compared with; sent back when the set is applied
 * @param lines in the order they are applied in
 * @param findings what keeps it from being applied, each at its place in the set (a JSON pointer); empty if nothing does
 */
public record ConfigPreview(String basedOn, List<ConfigLine> lines, List<Finding> findings) {}
