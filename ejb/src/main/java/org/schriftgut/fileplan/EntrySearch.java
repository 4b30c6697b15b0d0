package org.schriftgut.fileplan;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Finds entries by what a person types. */
final class EntrySearch {

    private final EntityManager entities;

    EntrySearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Those whose code starts with the text, then those whose title holds all its words. */
    List<FilePlanEntry> find(String text, int limit) {
        var found = new LinkedHashSet<>(startingWith(EntryCode.key(text), limit));
        found.addAll(withWords(text.toLowerCase(Locale.GERMAN).split(" +"), limit));
        return found.stream().limit(limit).toList();
    }

    /** A range, since LIKE is not leakproof and would not use the index under the tenant policy. */
    private List<FilePlanEntry> startingWith(String key, int limit) {
        if (key.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from FilePlanEntry e where e.codeKey >= :from and e.codeKey < :to"
                                + " order by e.codeKey, e.code",
                        FilePlanEntry.class)
                .setParameter("from", key)
                .setParameter("to", EntryCode.keyEnd(key))
                .setMaxResults(limit)
                .getResultList();
    }

    private List<FilePlanEntry> withWords(String[] words, int limit) {
        var conditions = new StringBuilder("true = true");
        for (var i = 0; i < words.length; i++) {
            conditions
                    .append(" and locate(:word")
                    .append(i)
                    .append(", lower(concat(e.title, ' ', coalesce(e.shortTitle, '')))) > 0");
        }
        var query = entities.createQuery(
                "select e from FilePlanEntry e where " + conditions + " order by e.codeKey, e.code",
                FilePlanEntry.class);
        for (var i = 0; i < words.length; i++) {
            query.setParameter("word" + i, words[i]);
        }
        return query.setMaxResults(limit).getResultList();
    }
}
