package org.schriftgut.systemtest;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cookies as browsers keep them on loopback: also secure ones, which the JDK's own jar never sends over plain HTTP. */
final class LoopbackCookies extends CookieHandler {

    private final Map<String, Map<String, String>> byServer = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        var sent = of(uri);
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
        var kept = byServer.computeIfAbsent(uri.getAuthority(), server -> new ConcurrentHashMap<>());
        headers.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.stream()
                        .flatMap(value -> HttpCookie.parse(value).stream())
                        .forEach(cookie -> {
                            if (cookie.getMaxAge() == 0) {
                                kept.remove(cookie.getName());
                            } else {
                                kept.put(cookie.getName(), cookie.getValue());
                            }
                        });
            }
        });
    }

    /** What a browser would show this server. */
    String of(URI uri) {
        return byServer.getOrDefault(uri.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
