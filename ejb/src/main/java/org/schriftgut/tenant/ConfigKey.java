package org.schriftgut.tenant;

/** The item of a part, as others name it. */
public record ConfigKey(String part, String key) implements Comparable<ConfigKey> {

    /** As people read it: {@code units/10}. */
    @Override
    public String toString() {
        return part + "/" + key;
    }

    @Override
    public int compareTo(ConfigKey other) {
        var byPart = part.compareTo(other.part);
        return byPart == 0 ? key.compareTo(other.key) : byPart;
    }
}
