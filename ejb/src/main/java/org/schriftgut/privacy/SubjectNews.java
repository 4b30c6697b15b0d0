package org.schriftgut.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;

/** Tells who has to answer, and who coordinates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubjectNews {

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    Notices notices;

    /** The leads of the unit, or of the nearest one above that has any. */
    void opened(SubjectUnitRow part) {
        var above = new HashMap<UUID, UUID>();
        units.all().forEach((UnitView unit) -> above.put(unit.id(), unit.parent()));
        var told = List.<UUID>of();
        for (var unit = part.unitId; unit != null && told.isEmpty(); unit = above.get(unit)) {
            told = staff.leads(unit);
        }
        notices.send(told, NoticeKind.SUBJECT_REQUEST_OPENED, "subjectpart", part.id(), part.id());
    }

    void answered(SubjectRequestRow request, SubjectUnitRow part) {
        notices.send(
                List.of(request.openedBy),
                NoticeKind.SUBJECT_REQUEST_ANSWERED,
                SubjectRequests.OBJECT,
                request.id(),
                part.id());
    }
}
