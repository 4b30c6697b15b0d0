package org.schriftgut.web.shell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an action did, carried over the redirect in a cookie: the key of a text and the values in it.
 *
 * <p>Anybody could forge their own; it only ever becomes escaped text on their own next page.
 */
public record Flash(boolean isBad, String key, String[] values) {

    private static final String SEPARATOR = "\u0000";
    /** In characters; up to four bytes each, a third more as Base64: below the 4096 that browsers keep (RFC 6265, 6.1). */
    private static final int MAX_LENGTH = 750;

    public static Flash done(String key, Object... values) {
        return new Flash(false, key, texts(values));
    }

    public static Flash failed(String key, Object... values) {
        return new Flash(true, key, texts(values));
    }

    private static String[] texts(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }

    String encoded() {
        var text = Stream.concat(Stream.of(isBad ? "!" : "", key), Arrays.stream(values))
                .map(part -> part.replace(SEPARATOR, ""))
                .collect(Collectors.joining(SEPARATOR));
        var cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cut.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Flash> decode(String cookie) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return parts.length < 2 || !parts[1].startsWith("hinweis.") && !parts[1].startsWith("falsch.")
                    ? Optional.empty()
                    : Optional.of(new Flash(!parts[0].isEmpty(), parts[1], Arrays.copyOfRange(parts, 2, parts.length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not one of ours
        }
    }

    /** The values, whole numbers as numbers: texts that count things choose their form by them. */
    Object[] arguments() {
        return Arrays.stream(values)
                .map(value -> value.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(value) : value)
                .toArray();
    }
}
