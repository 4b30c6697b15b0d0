package org.schriftgut.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/** How wide text in Helvetica is, and where its lines break. */
final class Helvetica {
    /** Adobe's font metrics (Helvetica.afm): widths of the characters 32 to 126 in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    /** Umlauts are as wide as their letters, at most; other signs are set as wide as a capital. */
    private static final String UMLAUTS = "äöüß–§€";

    private Helvetica() {}

    static double width(String text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= ' ' && sign <= '~') {
                sum += WIDTHS[sign - ' '];
            } else {
                sum += UMLAUTS.indexOf(sign) >= 0 ? 611 : 778;
            }
        }
        return sum * size / 1000;
    }

    /** Lines of whole words, none wider than asked for unless a single word is. */
    static List<String> wrap(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
