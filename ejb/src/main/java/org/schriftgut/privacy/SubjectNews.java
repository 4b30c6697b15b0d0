package org.schriftgut.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.UnitView;
import org.schriftgut.access.Units;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;

/** Tells who has to answer, and who coordinates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubjectNews {

    @Inject
    Access access;

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
            told = access.leads(unit);
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
