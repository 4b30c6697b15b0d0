package org.schriftgut.web.directory;

import java.util.UUID;
import org.schriftgut.directory.DirectorySettings;
import org.schriftgut.rights.Role;

/**
 * The directory of a tenant. The secret goes in and never out; without it the old one stays. Without {@code units} or
 * {@code groups} these are kept here.
 *
 * @param trusted certificates in PEM that are trusted besides those of the machine
 * @param everyHours 0 for by hand only
 * @param waitsFor in an answer: the request that has to be approved before the same call sets it
 */
public record DirectoryJson(
        String url,
        boolean startTls,
        String bindDn,
        String secret,
        String trusted,
        String keyAttribute,
        PeopleJson people,
        UnitsJson units,
        GroupsJson groups,
        String homeUnit,
        Role role,
        int maxLeavingPercent,
        int everyHours,
        UUID waitsFor) {

    /** Where people are found; {@code unit} holds the code or the DN of the unit. */
    public record PeopleJson(String base, String filter, String login, String name, String email, String unit) {}

    /** Where units are found; {@code parent} holds the code or the DN of the unit above. */
    public record UnitsJson(String base, String filter, String code, String name, String parent) {}

    /** Where groups are found; {@code member} holds the DNs of people. */
    public record GroupsJson(String base, String filter, String name, String member) {}

    static DirectoryJson of(DirectorySettings settings, UUID waitsFor) {
        var people = settings.people();
        var units = settings.units();
        var groups = settings.groups();
        return new DirectoryJson(
                settings.url(),
                settings.startTls(),
                settings.bindDn(),
                null,
                settings.trusted(),
                settings.keyAttribute(),
                new PeopleJson(
                        people.base(), people.filter(), people.login(), people.name(), people.email(), people.unit()),
                units == null
                        ? null
                        : new UnitsJson(units.base(), units.filter(), units.code(), units.name(), units.parent()),
                groups == null ? null : new GroupsJson(groups.base(), groups.filter(), groups.name(), groups.member()),
                settings.homeUnit(),
                settings.role(),
                settings.maxLeavingPercent(),
                settings.everyHours(),
                waitsFor);
    }

    DirectorySettings settings() {
        return new DirectorySettings(
                url,
                startTls,
                bindDn,
                trusted,
                keyAttribute == null ? "entryUUID" : keyAttribute,
                people == null
                        ? null
                        : new DirectorySettings.People(
                                people.base(),
                                people.filter(),
                                people.login(),
                                people.name(),
                                people.email(),
                                people.unit()),
                units == null
                        ? null
                        : new DirectorySettings.Units(
                                units.base(), units.filter(), units.code(), units.name(), units.parent()),
                groups == null
                        ? null
                        : new DirectorySettings.Groups(groups.base(), groups.filter(), groups.name(), groups.member()),
                homeUnit,
                role,
                maxLeavingPercent,
                everyHours);
    }
}
