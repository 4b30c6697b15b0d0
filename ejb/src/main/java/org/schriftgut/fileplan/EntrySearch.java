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

    /** Those whose code starts with the text, then those that had this code once, then those whose title holds all its words. */
    List<EntryStatement> find(String text, int limit) {
        var found = new LinkedHashSet<>(startingWith(EntryCode.key(text), limit));
        found.addAll(formerly(EntryCode.key(text), limit));
        found.addAll(withWords(text.toLowerCase(Locale.GERMAN).split(" +"), limit));
        return found.stream().limit(limit).toList();
    }

    /** A range, since LIKE is not leakproof and would not use the index under the tenant policy. */
    private List<EntryStatement> startingWith(String key, int limit) {
        if (key.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        EntryStatement.HOLDING + " and e.codeKey >= :from and e.codeKey < :to"
                                + " order by e.codeKey, e.code",
                        EntryStatement.class)
                .setParameter("from", key)
                .setParameter("to", EntryCode.keyEnd(key))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that earlier versions of the plan knew by exactly this code, however it is spelled. */
    private List<EntryStatement> formerly(String key, int limit) {
        if (key.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        EntryStatement.HOLDING + " and exists (select 1 from EntryStatement b where b.entry = e.entry"
                                + " and b.codeKey = :key and b.untilVersion is not null) order by e.codeKey, e.code",
                        EntryStatement.class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<EntryStatement> withWords(String[] words, int limit) {
        var conditions = new StringBuilder("true = true");
        for (var i = 0; i < words.length; i++) {
            conditions
                    .append(" and locate(:word")
                    .append(i)
                    .append(", lower(concat(e.title, ' ', coalesce(e.shortTitle, '')))) > 0");
        }
        var query = entities.createQuery(
                EntryStatement.HOLDING + " and " + conditions + " order by e.codeKey, e.code", EntryStatement.class);
        for (var i = 0; i < words.length; i++) {
            query.setParameter("word" + i, words[i]);
        }
        return query.setMaxResults(limit).getResultList();
    }
}
