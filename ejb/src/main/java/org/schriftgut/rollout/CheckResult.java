package org.schriftgut.rollout;

import java.util.List;

/**
 * A check that applies.
 *
 * @param row key of the row it is about; empty for none
 * @param blocks whether it has to be put right, or overruled with a reason
 * @param jumpTo where it can be put right
 */
public record CheckResult(String check, String row, boolean blocks, boolean live, String message, List<Place> jumpTo) {}
