package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.PlacedEntry;
import org.schriftgut.common.Caller;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.Places;
import org.schriftgut.rights.Role;

/**
 * Whose eyes the content of an entry is for.
 *
 * <p>Entries about records: whoever may see the record. Entries about the running of the house: administrators. What tells only
 * how a person behaves ({@link org.schriftgut.audit.Act#isConduct()}): nobody here.
 */
@ApplicationScoped
class AuditSight {

    private static final String DOCUMENT = "document";

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    Access access;

    /** Ids of those entries whose content the caller may see; none of them conduct. */
    Set<UUID> shown(Collection<PlacedEntry.Content> entries) {
        return seen(entries.stream().filter(entry -> !entry.act().isConduct()).toList());
    }

    /**
     * Ids of those entries that an export of the log holds: those whose content the caller may see, and what was purged before
     * where. That is two numbers, and without it nobody else could tell a purge from a loss. What was erased needs no exception:
     * the entry that says so is about the same object as those that lost something, and these are withheld along with it.
     */
    Set<UUID> exported(Collection<PlacedEntry.Content> entries) {
        var exported = new HashSet<>(shown(entries));
        entries.stream()
                .filter(entry -> entry.act() == Act.PURGED)
                .map(PlacedEntry.Content::id)
                .forEach(exported::add);
        return exported;
    }

    /** Ids of those entries about which the caller may know, conduct among them: for who asks for it in a lawful way. */
    Set<UUID> seen(Collection<PlacedEntry.Content> entries) {
        var seesHouse = Caller.current().isSystem() || access.person().has(Role.ADMINISTRATOR);
        var records = readable(entries.stream()
                .filter(entry -> isRecord(entry.object().kind()))
                .map(entry -> entry.object().id())
                .collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> isRecord(entry.object().kind())
                        ? records.contains(entry.object().id())
                        : seesHouse)
                .map(PlacedEntry.Content::id)
                .collect(Collectors.toSet());
    }

    /** Whether the kind is one of the file's own; {@code erase_content} in the database has the same list. */
    static boolean isRecord(String objectKind) {
        if (objectKind.equals(DOCUMENT)) {
            return true;
        }
        for (var kind : PlaceKind.values()) {
            if (kind.name().equalsIgnoreCase(objectKind)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the places and documents that the caller may see. */
    Set<UUID> readable(Collection<UUID> ids) {
        var readable = new HashSet<>(places.readable(ids).keySet());
        readable.addAll(documents.readable(ids).keySet());
        return readable;
    }
}
