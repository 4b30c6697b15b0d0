package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.approval.Approvals;
import org.schriftgut.audit.AuditErasure;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/**
 * Erasing what was typed about one record from the log (R035, R087): one asks, another decides, and with that it is done. Not on any
 * page yet: the door through which the object itself is destroyed will ask for it, and sees to holds and the archive's answer.
 */
@Facade
public class ContentErasures {

    @Inject
    Access access;

    @Inject
    AuditSight sight;

    @Inject
    Approvals approvals;

    @Inject
    AuditErasure erasure;

    /**
     * Asks for it.
     *
     * @param objectKind as entries name it
     * @param ground the law or the person's request
     * @return the request that waits for the second person
     * @throws Problem {@link Kind#NOT_FOUND} for a record that the caller may not see and for what is no record,
     *     {@link Kind#WRONG_STATE} if there is nobody to decide
     */
    public UUID ask(String objectKind, UUID object, String ground) {
        access.require(Role.RECORDS_MANAGER);
        requireSight(objectKind, object);
        var why = DisplayText.required("ground", ground, 2000);
        Map<String, Object> content = Map.of(
                ContentErasureAct.OBJECT_KIND,
                objectKind,
                ContentErasureAct.OBJECT,
                object,
                ContentErasureAct.GROUND,
                why);
        return approvals
                .passOrAsk(ContentErasureAct.KIND, content, why)
                .orElseThrow(() -> new IllegalStateException("Nobody erases alone"));
    }

    /** In the transaction of the approval, as who asked. */
    void carryOut(Map<String, Object> content) {
        if (approvals.passOrAsk(ContentErasureAct.KIND, content, null).isPresent()) {
            throw new Problem(Kind.WRONG_STATE, OversightFault.NOT_APPROVED);
        }
        var objectKind = (String) content.get(ContentErasureAct.OBJECT_KIND);
        var object = UUID.fromString((String) content.get(ContentErasureAct.OBJECT));
        requireSight(objectKind, object);
        erasure.erase(objectKind, object);
    }

    /** Of records only: what accounts, approvals and the log itself tell is the evidence of acts of power. */
    private void requireSight(String objectKind, UUID object) {
        if (!AuditSight.isRecord(objectKind) || sight.readable(List.of(object)).isEmpty()) {
            throw Problem.notFound(OversightFault.NO_RECORD);
        }
    }
}
