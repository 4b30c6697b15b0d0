package org.schriftgut.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Ids;

/** Sites as they are stored, and what is logged of them; who may is decided before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    List<SiteRow> all() {
        return entities.createQuery("select s from SiteRow s order by s.code", SiteRow.class)
                .getResultList();
    }

    /** Makes it or changes it, and opens it again if it was closed. */
    void keep(String code, String name, String wayIn) {
        var known = find(code);
        var row = known == null ? new SiteRow(ids.next(), code) : known;
        var changes = Changes.none()
                .content("name", row.name, name)
                .content("wayIn", row.wayIn, wayIn)
                .changed("closedOn", row.closedOn, null);
        row.name = name;
        row.wayIn = wayIn;
        row.closedOn = null;
        if (known == null) {
            entities.persist(row);
        }
        audit.record(known == null ? Act.CREATED : Act.CHANGED, AuditObject.of("site", row.id()), changes);
    }

    void close(String code, LocalDate day) {
        var row = find(code);
        var changes = Changes.none().changed("closedOn", row.closedOn, day);
        row.closedOn = day;
        audit.record(Act.CHANGED, AuditObject.of("site", row.id()), changes);
    }

    private SiteRow find(String code) {
        return all().stream().filter(row -> row.code.equals(code)).findFirst().orElse(null);
    }
}
