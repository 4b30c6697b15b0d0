package org.schriftgut.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Heads that somebody kept elsewhere: whatever the log says today, it must still fit them. */
final class KeptHeads {

    private final Map<Long, SignedHead> bySize = new TreeMap<>();

    /** @throws IllegalArgumentException if a line is no head */
    KeptHeads(List<String> lines) {
        for (var line : lines) {
            try {
                var head = SignedHead.ofLine(null, line);
                bySize.put(head.size(), head);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("This is no head that was kept: " + line, e);
            }
        }
    }

    void compare(TreeHead tree, BiConsumer<Long, String> bad) {
        if (bySize.isEmpty()) {
            return;
        }
        var head = bySize.remove(tree.size());
        if (head != null && !Arrays.equals(head.root(), tree.root())) {
            bad.accept(
                    0L,
                    "The kept head " + head.number() + " was signed over other entries than the first " + head.size()
                            + " of this log");
        }
    }

    /** What was not met on the way through the log. */
    List<String> missing() {
        return bySize.values().stream()
                .map(head -> "The kept head " + head.number() + " covers " + head.size()
                        + " entries; the log does not come by that size: it was cut off, or the export begins later")
                .toList();
    }
}
