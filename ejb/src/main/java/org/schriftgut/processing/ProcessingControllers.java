package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Who is responsible, as it is stored; who may change it is decided before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProcessingControllers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    ProcessingController current() {
        var row = entities.find(ProcessingControllerRow.class, Caller.current().tenant());
        return row == null ? ProcessingController.NONE : row.view();
    }

    /** @throws Problem {@link Kind#STALE} if somebody changed it since, {@link Kind#INVALID} for texts that are too long */
    ProcessingController change(ProcessingController wanted) {
        var tenant = Caller.current().tenant();
        var contact = ProcessingDetails.items("contact", wanted.contact());
        var officer = ProcessingDetails.items("officer", wanted.officer());
        var representative =
                DisplayText.optional("representative", wanted.representative(), ProcessingDetails.LONGEST_ITEM);
        // the first row is made by one, the others wait
        entities.createNativeQuery("insert into processing_controller (tenant_id, contact, officer, version)"
                        + " values (?1, '{}', '{}', 0) on conflict do nothing")
                .setParameter(1, tenant)
                .executeUpdate();
        var row = entities.find(ProcessingControllerRow.class, tenant, LockModeType.PESSIMISTIC_WRITE);
        if (row.version != wanted.version()) {
            throw new Problem(Kind.STALE, ProcessingFault.CONTROLLER_CHANGED);
        }
        var changes = Changes.none()
                .content("contact", List.of(row.contact), contact)
                .personal("representative", row.representative, representative)
                .personal("officer", List.of(row.officer), officer);
        if (!changes.isEmpty()) {
            row.contact = contact.toArray(String[]::new);
            row.officer = officer.toArray(String[]::new);
            row.representative = representative;
            entities.flush();
            audit.record(Act.CHANGED, AuditObject.of(ProcessingRows.OBJECT, tenant), changes);
        }
        return row.view();
    }
}
