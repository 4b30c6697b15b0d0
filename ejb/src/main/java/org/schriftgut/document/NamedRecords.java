package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.access.Access;
import org.schriftgut.common.Facade;
import org.schriftgut.dossier.Places;
import org.schriftgut.identifier.IdentifierKey;
import org.schriftgut.identifier.IdentifierKind;

/** Finds records by what they are or were called, in any spelling (R110). */
@Facade
public class NamedRecords {

    /** The most that one reference leads to. */
    static final int MOST = 50;

    /**
     * What bears one of the keys, and documents of a number in a place that bears one. What the caller may not see is left out by the
     * statement itself, so that it shows in no number either.
     */
    static final String BY_KEY =
            """
            select kind, text, object_id from (
              select i.kind, i.text, i.object_id, 0 as below from identifier i
                join place p on p.tenant_id = i.tenant_id and p.id = i.place_id
               where i.key = any(:keys) and p.access_class_id = any(:classes)
              union all
              select i.kind, i.text, i.object_id, 0 from identifier i
                join document d on d.tenant_id = i.tenant_id and d.id = i.document_id
               where i.key = any(:keys) and d.access_class_id = any(:classes)
              union all
              select i.kind, i.text || '-' || d.number, d.id, 1 from identifier i
                join document d on d.tenant_id = i.tenant_id and d.place_id = i.place_id and d.number = :number
               where i.key = any(:around) and d.access_class_id = any(:classes)
            ) found order by array_position(cast(:kinds as text[]), kind), below, text, object_id limit :most
            """;

    private static final String[] KINDS =
            Stream.of(IdentifierKind.values()).map(Enum::name).toArray(String[]::new);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    /**
     * Records the caller may see that the text may mean, each once, at most {@value #MOST}: by its Aktenzeichen first. Blanks, dots,
     * slashes and dashes are one, zeros before running numbers do not count, "Az." may stand before it. A number after that of a
     * place is a document's in it.
     */
    public List<NamedRecord> find(String text) {
        var typed = IdentifierKey.typed(text);
        var keys = IdentifierKey.candidates(typed);
        if (keys.isEmpty()) {
            return List.of();
        }
        var number = number(typed);
        var around = number == 0 ? Set.<String>of() : IdentifierKey.numbered(typed.subList(0, typed.size() - 1));
        var found = new LinkedHashMap<UUID, Object[]>();
        for (var row : rows(keys, around, number)) {
            found.putIfAbsent((UUID) row[2], row);
        }
        return found.isEmpty() ? List.of() : views(found);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Collection<String> keys, Collection<String> around, long number) {
        return entities.createNativeQuery(BY_KEY)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("around", around.toArray(String[]::new))
                .setParameter("number", number)
                .setParameter("classes", access.readableArray())
                .setParameter("kinds", KINDS)
                .setParameter("most", MOST)
                .getResultList();
    }

    private List<NamedRecord> views(LinkedHashMap<UUID, Object[]> found) {
        var seen = documents.readable(found.keySet());
        var wanted = Stream.concat(
                        found.keySet().stream(), seen.values().stream().map(DocumentView::place))
                .collect(Collectors.toSet());
        var around = places.readable(wanted);
        return found.entrySet().stream()
                .map(entry -> {
                    var document = seen.get(entry.getKey());
                    var place = around.get(document == null ? entry.getKey() : document.place());
                    return place == null && document == null
                            ? null
                            : new NamedRecord(
                                    IdentifierKind.valueOf((String) entry.getValue()[0]),
                                    (String) entry.getValue()[1],
                                    place,
                                    document);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last group as a number; 0 if it is none. */
    private static long number(List<String> typed) {
        var last = typed.get(typed.size() - 1);
        return last.matches("[0-9]{1,18}") ? Long.parseLong(last) : 0;
    }
}
