package org.schriftgut.web.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Part of a content (RFC 9110, section 14).
 *
 * @param first first byte, from 0
 * @param last last byte, included
 */
record ByteRange(long first, long last) {

    private static final Pattern SPEC = Pattern.compile("(\\d{0,18})-(\\d{0,18})");

    /** Nobody needs more; a header with more is meant to hurt (RFC 9110, section 14.2). */
    private static final int MAX_SPECS = 16;

    /** Ranges this close are answered as one: the frame of a second part would be longer (RFC 9110, section 15.3.7.2). */
    private static final int NEAR = 80;

    /** No byte of the content is in the range asked for. */
    static final class Unsatisfiable extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    long length() {
        return last - first + 1;
    }

    /**
     * The one range that answers the header; empty if the whole content does: no header, another unit, a header that
     * cannot be read, or parts too far from each other.
     *
     * @throws Unsatisfiable if all of it lies behind the end
     */
    static Optional<ByteRange> of(String header, long size) {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("bytes=")) {
            return Optional.empty();
        }
        var specs = header.substring("bytes=".length()).split(",", -1);
        if (specs.length > MAX_SPECS) {
            return Optional.empty();
        }
        var ranges = new ArrayList<ByteRange>();
        for (var spec : specs) {
            var matcher = SPEC.matcher(spec.strip());
            if (!matcher.matches() || !isRange(matcher.group(1), matcher.group(2))) {
                return Optional.empty();
            }
            one(matcher.group(1), matcher.group(2), size).ifPresent(ranges::add);
        }
        if (ranges.isEmpty()) {
            throw new Unsatisfiable();
        }
        return together(ranges);
    }

    private static boolean isRange(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return !from.isEmpty() || !to.isEmpty();
        }
        return Long.parseLong(from) <= Long.parseLong(to);
    }

    private static Optional<ByteRange> one(String from, String to, long size) {
        if (from.isEmpty()) {
            var count = Math.min(Long.parseLong(to), size);
            return count == 0 ? Optional.empty() : Optional.of(new ByteRange(size - count, size - 1));
        }
        var first = Long.parseLong(from);
        var last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    private static Optional<ByteRange> together(List<ByteRange> ranges) {
        var sorted = ranges.stream()
                .sorted(Comparator.comparingLong(ByteRange::first))
                .toList();
        var all = sorted.get(0);
        for (var next : sorted) {
            if (next.first() > all.last() + NEAR) {
                return Optional.empty();
            }
            all = new ByteRange(all.first(), Math.max(all.last(), next.last()));
        }
        return Optional.of(all);
    }
}
