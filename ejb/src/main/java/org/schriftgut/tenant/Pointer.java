package org.schriftgut.tenant;

/** Places in a set of the configuration. RFC 6901: {@code /units/10/name}. */
final class Pointer {

    private Pointer() {}

    static String of(String... tokens) {
        var text = new StringBuilder();
        for (var token : tokens) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
