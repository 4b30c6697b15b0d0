package org.schriftgut.inspection;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schriftgut.common.Setting;

/**
 * What is let in.
 *
 * @param daemon where ClamAV listens; empty when content is not scanned
 * @param patience longest silence of the daemon
 * @param maxBytes what is larger is not sent to it; not above its {@code StreamMaxLength}
 * @param accepts whether content without a verdict is let in
 */
record InspectionSettings(
        Optional<SocketAddress> daemon, Duration patience, long maxBytes, boolean accepts, List<FileType> refused) {

    static final String ADDRESS = "SCHRIFTGUT_CLAMAV_ADDRESS";
    static final String REFUSED = "SCHRIFTGUT_UPLOAD_REFUSED";

    static InspectionSettings read() {
        return new InspectionSettings(
                Setting.text(ADDRESS).map(InspectionSettings::address),
                Duration.ofSeconds(Setting.number("SCHRIFTGUT_CLAMAV_SECONDS", 120, 1, 3600)),
                Setting.number("SCHRIFTGUT_CLAMAV_MAX_BYTES", 100L << 20, 1 << 20, 4L << 30),
                Setting.choice("SCHRIFTGUT_CLAMAV_WITHOUT_VERDICT", "refuse", "accept")
                        .equals("accept"),
                types(Setting.text(REFUSED, "programs,scripts,shortcuts")));
    }

    /** {@code host:port} or {@code unix:/path}. */
    static SocketAddress address(String text) {
        if (text.startsWith("unix:/")) {
            return UnixDomainSocketAddress.of(text.substring("unix:".length()));
        }
        var colon = text.lastIndexOf(':');
        var port = colon < 1 ? "" : text.substring(colon + 1);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalStateException("Set " + ADDRESS + " to host:port or unix:/path, not \"" + text + "\".");
        }
        var host = text.substring(0, colon).replaceAll("^\\[|]$", "");
        return InetSocketAddress.createUnresolved(host, Integer.parseInt(port));
    }

    private static List<FileType> types(String setting) {
        try {
            return FileType.listed(setting);
        } catch (IllegalArgumentException e) {
            var known = Arrays.toString(FileType.values()).toLowerCase(Locale.ROOT);
            throw new IllegalStateException(
                    "Set " + REFUSED + " to none or some of " + known + " with commas, not \"" + setting + "\".", e);
        }
    }
}
