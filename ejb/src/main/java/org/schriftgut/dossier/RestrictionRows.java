package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Code;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** The marks themselves; who may set and lift them, and what they cover, is decided by who owns the object. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RestrictionRows {

    /** Fewest characters of a reason. */
    public static final int MIN_REASON = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Refuses a change of what is restricted; the system goes on with what it has to. */
    public static void refuse(UUID restriction, Code code, Object... args) {
        if (restriction != null) {
            throw new Problem(Kind.WRONG_STATE, code, args);
        }
    }

    /** A new mark. @throws Problem {@link Kind#INVALID} without a reason, {@link Kind#WRONG_STATE} if it is covered already */
    public UUID set(UUID now, AuditObject object, String reason) {
        if (now != null) {
            throw new Problem(Kind.WRONG_STATE, DossierFault.RESTRICTED_ALREADY);
        }
        var row = new RestrictionRow(ids.next());
        row.objectId = object.id();
        row.reason = checked(reason);
        row.setAt = clock.instant();
        row.setBy = Caller.current().account();
        entities.persist(row);
        entities.flush();
        audit.record(
                Act.RESTRICTED,
                object,
                Changes.none().set("restriction", row.id()).content("reason", null, row.reason));
        return row.id();
    }

    /** Lifts the mark of exactly this object. @throws Problem {@link Kind#WRONG_STATE} if it has none of its own */
    public void lift(UUID now, AuditObject object, String reason) {
        var row = now == null ? null : entities.find(RestrictionRow.class, now);
        if (row == null || !row.objectId.equals(object.id())) {
            throw new Problem(Kind.WRONG_STATE, DossierFault.NOT_RESTRICTED_ITSELF);
        }
        row.liftReason = checked(reason);
        row.liftedAt = clock.instant();
        row.liftedBy = Caller.current().account();
        entities.flush();
        audit.record(
                Act.RESTRICTION_LIFTED,
                object,
                Changes.none().set("restriction", now).content("reason", null, row.liftReason));
    }

    /** The mark behind an id. */
    public RestrictionView view(UUID id) {
        var row = id == null ? null : entities.find(RestrictionRow.class, id);
        if (row == null) {
            throw Problem.notFound(DossierFault.NO_RESTRICTION);
        }
        return new RestrictionView(row.id(), row.objectId, row.reason, row.setAt, row.setBy);
    }

    private static String checked(String reason) {
        var text = DisplayText.required("reason", reason, 2000);
        if (text.length() < MIN_REASON) {
            throw Problem.invalid("reason", DossierFault.REASON_TOO_SHORT, MIN_REASON);
        }
        return text;
    }
}
