package org.schriftgut.web.door;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the threads of one pool wait for clients: never all of them, and never too many for one person.
 *
 * <p>Places are given to persons, not to addresses: a whole office shares one. Who enters or stays is decided again at each
 * short wait. Nobody is put out for being many alone; when there are too many, the slowest of whoever has the most goes.
 */
final class WaitingRoom {

    private final int places;
    private final int slowOfOne;
    private final Set<Waiter> waiting = new HashSet<>();

    /**
     * @param places threads that may wait at a time; the rest of the pool is the others' reserve
     * @param slowOfOne transfers of one person that may hold their threads for long
     */
    WaitingRoom(int places, int slowOfOne) {
        this.places = places;
        this.slowOfOne = slowOfOne;
    }

    /** Whether the thread may wait for a moment; it leaves afterwards and asks again. */
    synchronized boolean enter(Waiter waiter) {
        waiting.add(waiter);
        if (mayStay(waiter)) {
            return true;
        }
        waiting.remove(waiter);
        return false;
    }

    synchronized void leave(Waiter waiter) {
        waiting.remove(waiter);
    }

    private boolean mayStay(Waiter waiter) {
        if (waiter.isBelowLeastRate() || hasItsShareWithout(waiter)) {
            return false;
        }
        return waiting.size() <= places || leastDeserving(waiting) != waiter;
    }

    private boolean hasItsShareWithout(Waiter waiter) {
        var slow = waiting.stream()
                .filter(other -> other != waiter && other.owner().equals(waiter.owner()) && other.isSlow())
                .toList();
        return slow.size() >= slowOfOne
                && (!waiter.isSlow() || slow.stream().allMatch(other -> other.rate() >= waiter.rate()));
    }

    private static Waiter leastDeserving(Collection<Waiter> waiting) {
        Map<String, Long> ofOwner = waiting.stream()
                .map(Waiter::owner)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return waiting.stream()
                .max(Comparator.comparing((Waiter waiter) -> ofOwner.get(waiter.owner()))
                        .thenComparing(Comparator.comparingDouble(Waiter::rate).reversed()))
                .orElseThrow();
    }
}
