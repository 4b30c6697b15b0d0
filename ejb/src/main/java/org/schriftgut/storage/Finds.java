package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.inspection.Verdict;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Role;

/** Logs what the scanner found and tells the administrators: that it happened and what it is called, not where. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Finds {

    @Inject
    Audit audit;

    @Inject
    Staff staff;

    @Inject
    Notices notices;

    void refused(UUID content, Verdict verdict) {
        record(Act.MALWARE_REFUSED, NoticeKind.MALWARE_REFUSED, content, verdict);
    }

    void foundLater(UUID content, Verdict verdict) {
        record(Act.MALWARE_FOUND, NoticeKind.MALWARE_FOUND, content, verdict);
    }

    private void record(Act act, NoticeKind kind, UUID content, Verdict verdict) {
        audit.record(act, AuditObject.of("content", content), Changes.none().content("threat", null, verdict.threat()));
        var administrators = staff.holders(Role.ADMINISTRATOR);
        notices.send(administrators, kind, "content", content, content);
    }
}
