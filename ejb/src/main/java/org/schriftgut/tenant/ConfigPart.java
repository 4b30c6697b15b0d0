package org.schriftgut.tenant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.schriftgut.common.Finding;

/**
 * One part of a tenant's configuration: typed documents by their stable keys. Found by CDI; whoever writes configuration by
 * program speaks only this, through {@link Configurations}.
 *
 * <p>A document is a record, nested as it needs; {@link Field} says what its components take, and the JSON Schema follows from it.
 * Equal documents are equal records: what has no order is sorted by the record's constructor. What is no item any more is put
 * out of use by its feature, not erased, where records name it; brought back under its key, it is the same again.
 *
 * <p>{@link #read}, {@link #check}, {@link #approver} and {@link #inUse} are asked on behalf of the system, {@link #apply} on
 * behalf of whoever's right it is done on, so that the facades below ask for it.
 */
public interface ConfigPart<T> {

    /** Stands for all keys that have no document of their own. */
    String ANY = "";

    /** Stored name of the part; never rename. */
    String key();

    /** Version of the documents' form; raised when it changes. */
    int format();

    /** The record of each key that has one of its own, and of {@link #ANY} other. */
    Map<String, Class<? extends T>> documents();

    /** Parts whose keys the documents may name: these are applied before, and what goes from them goes after. */
    default Set<String> dependsOn() {
        return Set.of();
    }

    /**
     * A document of an older format in the next one.
     *
     * @param from the older format, at least 1
     */
    default Map<String, Object> upgrade(int from, String key, Map<String, Object> document) {
        throw new IllegalStateException(key() + " has no format " + from);
    }

    /** @throws org.schriftgut.common.Problem FORBIDDEN if the caller may not look at this part and compare with it */
    void admit();

    /** On whose right a line is applied. */
    Approver approver(ConfigChange<T> change);

    /** The items in use, as they stand. */
    SortedMap<String, T> read();

    /**
     * What is wrong with the changes beyond their form; empty if they can be applied as things stand. That keys they name are
     * there, and that nothing goes that others name, is seen to.
     */
    List<Finding> check(List<ConfigChange<T>> changes, Wanted wanted);

    /** Makes the changes, all or none. They have been checked in the same transaction. */
    void apply(List<ConfigChange<T>> changes);

    /** Which of the items that are to go something outside of the configuration relies on, and what that is. */
    default Map<String, List<String>> inUse(Set<String> going) {
        return Map.of();
    }
}
