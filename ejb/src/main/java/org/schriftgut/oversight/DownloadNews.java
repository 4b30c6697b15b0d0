package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import org.schriftgut.access.UseCounts;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Role;

/** One notice for each person's hour beyond the bound, in the transaction that notes that it was told. */
@Facade
class DownloadNews {

    @Inject
    UseCounts counts;

    @Inject
    Staff staff;

    @Inject
    Notices notices;

    @Inject
    Ids ids;

    void tell(int mostDownloads) {
        var told = new LinkedHashSet<>(staff.holders(Role.ADMINISTRATOR));
        told.addAll(staff.holders(Role.PRIVACY_OFFICER));
        for (var hours = counts.takeUntold(mostDownloads); hours > 0; hours--) {
            var alarm = ids.next();
            notices.send(told, NoticeKind.MANY_DOWNLOADS, "evaluation", alarm, alarm);
        }
    }
}
