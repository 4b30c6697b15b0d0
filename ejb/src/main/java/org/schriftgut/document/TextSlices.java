package org.schriftgut.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text cut into slices of about the same size, at the start of a page where there is one near. */
final class TextSlices {

    /** Enough for deflate to work well, and little to unpack for one passage. */
    static final int MOST_CHARACTERS = 1 << 16;

    private TextSlices() {}

    /** Where slices start; the first at 0. */
    static int[] starts(String text, List<Integer> pages) {
        var starts = new ArrayList<Integer>();
        for (var at = 0; at < text.length() || at == 0; at = end(text, at, pages)) {
            starts.add(at);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int end(String text, int start, List<Integer> pages) {
        var most = start + MOST_CHARACTERS;
        if (most >= text.length()) {
            return Math.max(text.length(), 1);
        }
        var page = pages.stream()
                .filter(at -> at > start && at <= most)
                .mapToInt(Integer::intValue)
                .max();
        var end = page.orElse(most);
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    static byte[][] packed(String text, int[] starts) {
        var packed = new byte[starts.length][];
        for (var i = 0; i < starts.length; i++) {
            var end = i + 1 < starts.length ? starts[i + 1] : text.length();
            packed[i] = Deflated.pack(text.substring(starts[i], end));
        }
        return packed;
    }

    static String text(byte[][] packed) {
        return Stream.of(packed).map(Deflated::unpack).collect(Collectors.joining());
    }
}
