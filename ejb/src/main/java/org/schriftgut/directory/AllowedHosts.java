package org.schriftgut.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.schriftgut.common.Setting;

/**
 * Where directories may be, as the operator says: whoever administers a tenant must not be able to try out what else answers in
 * the network of the server.
 *
 * @param entries {@code host} or {@code host:port}
 */
record AllowedHosts(Set<String> entries) {

    static AllowedHosts read() {
        return of(Setting.text("SCHRIFTGUT_DIRECTORY_HOSTS", ""));
    }

    static AllowedHosts of(String list) {
        return new AllowedHosts(Arrays.stream(list.split(","))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean hold(String host, int port) {
        var named = host.toLowerCase(Locale.ROOT);
        return entries.contains(named) || entries.contains(named + ":" + port);
    }
}
