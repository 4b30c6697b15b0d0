package org.schriftgut.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.UseCounts;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.Contents;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.dossier.Places;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.NoticeView;
import org.schriftgut.notice.Notices;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class DownloadNewsTest {

    @Inject
    DownloadNews news;

    @Inject
    UseCounts counts;

    @Inject
    Notices notices;

    @Inject
    Documents documents;

    @Inject
    Places places;

    @Inject
    Contents contents;

    @Inject
    MovableClock clock;

    @Test
    void who_downloads_very_much_is_told_of_once_and_not_named(Authority authority) throws Exception {
        var officer = authority.person("datenschutz", "0", Role.PRIVACY_OFFICER);
        var admin = authority.admin();
        var clerk = authority.clerk();
        download(clerk, file(clerk, authority, "eins"));
        download(clerk, file(clerk, authority, "zwei"));
        until(() -> sum(authority, clerk).downloads() == 2);

        authority.system().run(() -> news.tell(2));
        assertThat(told(officer)).isEmpty();
        authority.system().run(() -> news.tell(1));
        authority.system().run(() -> news.tell(1));

        for (var each : List.of(officer, admin)) {
            assertThat(told(each)).singleElement().satisfies(notice -> assertThat(notice.toString())
                    .doesNotContain(clerk.account().toString()));
        }
        assertThat(told(clerk)).isEmpty();
        assertThat(told(authority.lead())).isEmpty();
    }

    @Test
    void downloads_of_one_hour_are_not_those_of_another(Authority authority) throws Exception {
        var officer = authority.person("datenschutz", "0", Role.PRIVACY_OFFICER);
        var clerk = authority.clerk();
        download(clerk, file(clerk, authority, "eins"));
        until(() -> sum(authority, clerk).downloads() == 1);
        clock.advance(Duration.ofHours(1));
        download(clerk, file(clerk, authority, "zwei"));
        until(() -> sum(authority, clerk).downloads() == 2);

        authority.system().run(() -> news.tell(1));

        assertThat(told(officer)).isEmpty();
    }

    @Test
    void refused_reads_are_counted_whether_or_not_something_is_there(Authority authority) throws Exception {
        var clerk = authority.clerk();
        var hidden = file(clerk, authority, "eins");
        var other = authority.otherClerk();
        refused(() -> other.call(() -> documents.get(hidden)));
        refused(() -> other.call(() -> documents.get(UUID.randomUUID())));
        refused(() -> other.call(() -> places.path(UUID.randomUUID())));

        until(() -> sum(authority, other).refused() == 3);
        assertThat(sum(authority, clerk).refused()).isZero();
    }

    private UUID file(Caller by, Authority authority, String text) {
        var place = authority.dossier(by, "10", text).id();
        var wanted = new FileDocument(
                place, authority.staged(by, text), text + ".txt", DocumentDetails.none(), null, null, null);
        return by.call(() -> documents.file(wanted)).id();
    }

    private void download(Caller by, UUID document) throws Exception {
        var version = by.call(() -> documents.get(document)).current().id();
        by.call(() -> contents.open(version, 0, 10)).close();
    }

    private List<NoticeView> told(Caller who) {
        return who.call(() -> notices.mine(Paging.first(50))).items().stream()
                .filter(notice -> notice.kind() == NoticeKind.MANY_DOWNLOADS)
                .toList();
    }

    private UseCounts.Sum sum(Authority authority, Caller who) {
        var now = clock.instant();
        return authority
                .system()
                .call(() -> counts.of(who.account(), now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))));
    }

    private static void refused(Runnable read) {
        assertThatThrownBy(read::run).isInstanceOf(Problem.class);
    }

    /** Counted after the answer, by a thread of its own. */
    private static void until(BooleanSupplier counted) throws InterruptedException {
        for (var i = 0; i < 500 && !counted.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(counted.getAsBoolean()).isTrue();
    }
}
