package org.schriftgut.tenant;

import java.util.Map;
import java.util.SortedMap;

/**
 * A part as it stands.
 *
 * @param hash SHA-256 of the items' canonical JSON, in hex: what a change is based on
 */
public record ConfigState(String part, int format, String hash, SortedMap<String, Map<String, Object>> items) {}
