package org.schriftgut.fileplan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.schriftgut.dossiertype.TypeRules;

/** Makes views of entries, with what they inherit; a few queries for any number of entries. */
final class EntryViews {

    /** PostgreSQL takes 65,535 parameters; far fewer keep the statement small. */
    private static final int CHUNK = 1000;

    private final EntityManager entities;
    private final LocalDate today;
    private final Supplier<TypeRules> rules;

    /** @param rules asked only if an entry along a line names a type */
    EntryViews(EntityManager entities, LocalDate today, Supplier<TypeRules> rules) {
        this.entities = entities;
        this.today = today;
        this.rules = rules;
    }

    List<EntryView> of(List<EntryStatement> entries) {
        var known = new HashMap<UUID, EntryStatement>();
        entries.forEach(entry -> known.put(entry.entryId(), entry));
        var above = new HashSet<UUID>();
        entries.forEach(entry -> above.addAll(entry.line()));
        above.removeAll(known.keySet());
        load(above).forEach(entry -> known.put(entry.entryId(), entry));
        return views(
                entries,
                known,
                parentsAmong(entries.stream().map(EntryStatement::entryId).toList()));
    }

    /** Views of every entry there is; asks the database nothing. */
    List<EntryView> ofAll(List<EntryStatement> entries) {
        var known = new HashMap<UUID, EntryStatement>();
        var parents = new HashSet<UUID>();
        for (var entry : entries) {
            known.put(entry.entryId(), entry);
            parents.add(entry.parentId);
        }
        return views(entries, known, parents);
    }

    private List<EntryView> views(List<EntryStatement> entries, Map<UUID, EntryStatement> known, Set<UUID> parents) {
        var namesType = known.values().stream().anyMatch(entry -> entry.dossierType != null);
        var types = namesType ? rules.get() : TypeRules.NONE;
        return entries.stream()
                .map(entry -> view(entry, known, parents.contains(entry.entryId()), types))
                .toList();
    }

    private EntryView view(
            EntryStatement entry, Map<UUID, EntryStatement> known, boolean hasChildren, TypeRules types) {
        var upwards = new ArrayList<EntryStatement>();
        for (var id : entry.line()) {
            upwards.add(0, known.get(id));
        }
        var filing = entry.filing && entry.isValidOn(today) && upwards.stream().noneMatch(e -> e.retired);
        return new EntryView(
                entry.entryId(),
                entry.parentId,
                entry.code,
                entry.title,
                entry.shortTitle,
                entry.description,
                entry.level,
                filing,
                entry.filing,
                entry.dossierType,
                RetentionDefaults.along(
                        upwards.stream().map(EntryStatement::values).toList()),
                entry.protectionNeed,
                entry.leadUnit,
                entry.legalBasis,
                entry.crossReference,
                entry.validFrom,
                entry.validTo,
                entry.retired,
                hasChildren,
                EntryAccess.along(upwards, types),
                entry.entry.version);
    }

    List<EntryStatement> load(Collection<UUID> ids) {
        return inChunks(ids, chunk -> entities.createQuery(
                        EntryStatement.HOLDING + " and e.entry.id in :ids", EntryStatement.class)
                .setParameter("ids", chunk)
                .getResultList());
    }

    private Set<UUID> parentsAmong(Collection<UUID> ids) {
        return new HashSet<>(inChunks(ids, chunk -> entities.createQuery(
                        "select distinct e.parentId from EntryStatement e where e.untilVersion is null and e.parentId in :ids",
                        UUID.class)
                .setParameter("ids", chunk)
                .getResultList()));
    }

    private static <T> List<T> inChunks(Collection<UUID> ids, Function<List<UUID>, List<T>> query) {
        var all = List.copyOf(ids);
        var found = new ArrayList<T>();
        for (var from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(from + CHUNK, all.size()))));
        }
        return found;
    }
}
