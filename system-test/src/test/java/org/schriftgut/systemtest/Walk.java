package org.schriftgut.systemtest;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks addresses, each once: all those it is given, however many they are, and then what the answers name. Links and addresses
 * about objects have a budget each, so that neither of them, nor the starts, can use up what the others need.
 */
final class Walk {

    private final int mostLinks;
    private final int mostAboutObjects;

    Walk(int mostLinks, int mostAboutObjects) {
        this.mostLinks = mostLinks;
        this.mostAboutObjects = mostAboutObjects;
    }

    /** Where an answer leads to. */
    record Found(List<String> links, List<String> aboutObjects) {}

    /** What was asked, in this order. */
    Set<String> from(Collection<String> starts, Function<String, Found> ask) {
        var asked = new LinkedHashSet<String>();
        var links = new ArrayDeque<String>();
        var aboutObjects = new ArrayDeque<String>();
        var open = new ArrayDeque<>(starts);
        var linksLeft = mostLinks;
        var aboutObjectsLeft = mostAboutObjects;
        while (true) {
            var next = next(open, asked);
            if (next == null && linksLeft > 0) {
                next = next(links, asked);
                linksLeft--;
            }
            if (next == null && aboutObjectsLeft > 0) {
                next = next(aboutObjects, asked);
                aboutObjectsLeft--;
            }
            if (next == null) {
                return asked;
            }
            asked.add(next);
            var found = ask.apply(next);
            links.addAll(found.links());
            aboutObjects.addAll(found.aboutObjects());
        }
    }

    private static String next(Queue<String> open, Set<String> asked) {
        open.removeIf(asked::contains);
        return open.poll();
    }
}
