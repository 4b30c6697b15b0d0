package org.schriftgut.tenant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.schriftgut.common.Finding;

/**
 * One part of a tenant's configuration: items by their stable keys. Found by CDI; whoever writes configuration by program
 * speaks only this, through {@link Configurations}.
 *
 * <p>An item is flat: texts, whole numbers, truth values, and lists of texts; null is the same as not
 * there. What is no item any more is put out of use
 * by its feature, not erased, where records name it; brought back under its key, it is the same again.
 */
public interface ConfigPart {

    /** Stored name of the part; never rename. */
    String key();

    /** Version of the items' form; raised when it changes. */
    int format();

    /** @throws org.schriftgut.common.Problem FORBIDDEN if the caller may not see and change this part */
    void admit();

    /** The items in use, as they stand. */
    SortedMap<String, Map<String, Object>> read();

    /** What is wrong with the wanted items; empty if they can be applied as things stand. */
    List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes);

    /** Makes the changes, all or none. They have been checked in the same transaction. */
    void apply(List<ConfigChange> changes);

    /** Keys of items that others rely on, and that therefore cannot go. */
    Set<String> inUse();
}
