package org.schriftgut.job;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many jobs a node works on at the same time, and of which lanes.
 *
 * <p>One slot is kept for what somebody is waiting for, and one more for what is not bulk, so that long work never occupies all. A
 * node with few slots keeps what it can: with two, bulk and normal work share one; with one there is nothing to keep.
 */
final class Slots {

    /** What may be claimed: in all, of the lanes behind the interactive one, and of these in bulk. */
    record Room(int all, int waiting, int bulk) {

        /** For jobs that are worked on apart from the slots. */
        static Room of(int most) {
            return new Room(most, most, most);
        }

        boolean isAny() {
            return all > 0;
        }
    }

    private final int all;
    private final Map<Lane, Integer> taken = new EnumMap<>(Lane.class);

    Slots(int all) {
        this.all = all;
    }

    synchronized Room room() {
        var bulk = taken(Lane.BULK);
        var waiting = bulk + taken(Lane.NORMAL);
        var free = Math.max(0, all - waiting - taken(Lane.INTERACTIVE));
        var forWaiting = Math.max(0, Math.min(free, kept(1) - waiting));
        return new Room(free, forWaiting, Math.max(0, Math.min(forWaiting, kept(2) - bulk)));
    }

    synchronized void take(Lane lane) {
        taken.merge(lane, 1, Integer::sum);
    }

    synchronized void giveBack(Lane lane) {
        taken.merge(lane, -1, Integer::sum);
    }

    private int kept(int free) {
        return Math.max(1, all - free);
    }

    private int taken(Lane lane) {
        return taken.getOrDefault(lane, 0);
    }
}
