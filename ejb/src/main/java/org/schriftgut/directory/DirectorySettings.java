package org.schriftgut.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schriftgut.rights.Role;

/**
 * Where a tenant's directory is and what its entries mean, as administrators see it.
 *
 * @param url {@code ldaps://host:port} or {@code ldap://host:port}
 * @param startTls whether a plain connection is made secure before anything is said on it
 * @param bindDn as whom it is read
 * @param trusted certificates in PEM that are trusted besides those of the machine; null for none
 * @param keyAttribute attribute that names an entry for ever, like {@code entryUUID}; without it the DN does
 * @param homeUnit code of the unit for whoever and whatever has none there
 * @param role what new people are; never one with power
 * @param maxLeavingPercent a run by itself that would put out of use more of a kind than this is refused
 * @param everyHours how often it runs by itself; 0 for never
 */
public record DirectorySettings(
        String url,
        boolean startTls,
        String bindDn,
        String trusted,
        String keyAttribute,
        People people,
        Units units,
        Groups groups,
        String homeUnit,
        Role role,
        int maxLeavingPercent,
        int everyHours) {

    /** As a second person sees them: each setting by itself. */
    Map<String, Object> plain() {
        var plain = new HashMap<String, Object>();
        plain.put("url", url);
        plain.put("startTls", startTls);
        plain.put("bindDn", bindDn);
        plain.put("trusted", trusted);
        plain.put("keyAttribute", keyAttribute);
        plain.put("people", words(people));
        plain.put("units", words(units));
        plain.put("groups", words(groups));
        plain.put("homeUnit", homeUnit);
        plain.put("roles", List.of(role));
        plain.put("maxLeavingPercent", maxLeavingPercent);
        plain.put("everyHours", everyHours);
        return plain;
    }

    private static String words(Record where) {
        return where == null ? null : where.toString();
    }

    /**
     * Where people are found.
     *
     * @param email null: addresses are kept here
     * @param unit attribute with the code or the DN of the unit; null: the nearest unit above the entry
     */
    public record People(String base, String filter, String login, String name, String email, String unit) {}

    /**
     * Where units are found.
     *
     * @param parent attribute with the code or the DN of the unit above; null: the nearest unit above the entry
     */
    public record Units(String base, String filter, String code, String name, String parent) {}

    /**
     * Where groups are found.
     *
     * @param member attribute with the DNs of people
     */
    public record Groups(String base, String filter, String name, String member) {}
}
