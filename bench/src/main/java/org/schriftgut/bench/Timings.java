package org.schriftgut.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times. */
final class Timings {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(long time) {
        nanos.add(time);
    }

    /** The time that so many percent of all do not exceed (nearest rank), in milliseconds. */
    double millis(int percent) {
        var sorted = nanos.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)) / 1e6;
    }

    int count() {
        return nanos.size();
    }
}
