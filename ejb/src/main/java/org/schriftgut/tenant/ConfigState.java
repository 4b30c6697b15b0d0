package org.schriftgut.tenant;

import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Sha256;

/**
 * A part as it stands, or as it stood.
 *
 * @param hash SHA-256 of the items' canonical JSON, in hex: what a replacement is based on
 */
public record ConfigState(String part, int format, String hash, SortedMap<String, Map<String, Object>> items) {

    static ConfigState of(String part, int format, SortedMap<String, Map<String, Object>> items) {
        return new ConfigState(part, format, HexFormat.of().formatHex(Sha256.of(CanonicalJson.text(items))), items);
    }

    String json() {
        return CanonicalJson.text(items);
    }
}
