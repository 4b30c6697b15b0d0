package org.schriftgut.authority;

import java.util.Map;
import java.util.TreeMap;
import org.schriftgut.tenant.Field;

/** How a tenant appears, as items of the configuration. */
sealed interface BrandItem {

    /** What it is called. */
    record Name(@Field(longest = LONGEST_NAME) String name) implements BrandItem {}

    /**
     * Its words.
     *
     * @param words own ones by term; the set has the rest
     */
    record Terms(TermSet set, @Field(optional = true, longest = Brands.LONGEST_WORD) Map<Term, String> words)
            implements BrandItem {

        public Terms {
            words = new TreeMap<>(words);
        }
    }

    /** Its logo, in Base64. */
    record Picture(@Field(longest = LONGEST_BASE64) String content) implements BrandItem {}

    int LONGEST_NAME = 200;
    int LONGEST_BASE64 = (Logo.MAX_BYTES + 2) / 3 * 4;
}
