package org.schriftgut.web.processing;

import java.util.List;

/**
 * What the record of processing says of one activity, in the order of GDPR, article 30(1).
 *
 * @param standing since when it is carried out no more; empty while it is
 */
public record ProcessingSheet(String code, String name, String standing, List<Item> items) {

    /** A point of it; several values stand below each other, none is said in a word of its own. */
    public record Item(String name, List<String> values) {}
}
