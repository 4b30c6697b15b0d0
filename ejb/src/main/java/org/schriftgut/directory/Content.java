package org.schriftgut.directory;

import java.util.List;

/**
 * What was found in a directory. DNs are in normal form; texts as they stand there.
 *
 * <p>References to units are codes or DNs, or null where the entry says nothing.
 */
record Content(List<FoundUnit> units, List<FoundPerson> people, List<FoundGroup> groups) {

    record FoundUnit(String dn, String key, String code, String name, String parent) {}

    record FoundPerson(String dn, String key, String login, String name, String email, String unit) {}

    record FoundGroup(String dn, String key, String name, List<String> members) {}
}
