package org.schriftgut.common;

import java.util.List;

/**
 * An English sentence in place of a code, where a refusal has none yet.
 *
 * <p>Only for what was written before there were codes; goes when the last of them has one.
 */
public record Words(String sentence) implements Code {

    @Override
    public String name() {
        return "WORDS";
    }

    @Override
    public List<Class<?>> args() {
        return List.of();
    }

    @Override
    public String key() {
        return "common.words";
    }
}
