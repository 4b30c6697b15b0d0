package org.schriftgut.authority;

import java.util.Map;

/**
 * How a tenant appears to its people.
 *
 * @param words the tenant's own words; the term set has the rest
 * @param logo null if it has none
 * @param version what a change is based on
 */
public record Brand(String name, TermSet termSet, Map<Term, String> words, LogoMark logo, long version) {

    /**
     * Which logo it is, without its bytes.
     *
     * @param sha256 in hex
     */
    public record LogoMark(String mediaType, String sha256) {}

    public Brand {
        words = Map.copyOf(words);
    }
}
