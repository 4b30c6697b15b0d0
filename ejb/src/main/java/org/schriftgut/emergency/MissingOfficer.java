package org.schriftgut.emergency;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;

/** Tells administrators that a privacy officer is missing, once a day, although what needed one was refused. */
@Facade
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MissingOfficer {

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void tell(List<UUID> administrators) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var cause = UUID.nameUUIDFromBytes(("no privacy officer " + today).getBytes(StandardCharsets.UTF_8));
        notices.send(administrators, NoticeKind.PRIVACY_OFFICER_MISSING, "account", cause, cause);
    }
}
