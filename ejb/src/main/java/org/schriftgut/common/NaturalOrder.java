package org.schriftgut.common;

import java.math.BigInteger;
import java.util.Comparator;

/** Numbers within texts count as numbers: 9 stands before 10, and 63.2 before 63.10. */
public final class NaturalOrder implements Comparator<String> {

    /** The one order there is. */
    public static final Comparator<String> ORDER = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        var at = 0;
        var otherAt = 0;
        while (at < one.length() && otherAt < other.length()) {
            var end = end(one, at);
            var otherEnd = end(other, otherAt);
            var order = parts(one.substring(at, end), other.substring(otherAt, otherEnd));
            if (order != 0) {
                return order;
            }
            at = end;
            otherAt = otherEnd;
        }
        var rest = Integer.compare(one.length() - at, other.length() - otherAt);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int parts(String one, String other) {
        return isDigit(one.charAt(0)) && isDigit(other.charAt(0))
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    /** Where the run of digits, or the single other character, ends. */
    private static int end(String text, int from) {
        var end = from + 1;
        while (isDigit(text.charAt(from)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
