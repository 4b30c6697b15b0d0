package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class PlanVersionsTest {

    @Inject
    PlanVersions versions;

    @Inject
    FilePlans plans;

    @Inject
    Dossiers dossiers;

    @Inject
    Ids ids;

    @Test
    void publishing_moves_no_dossier_and_numbers_follow_the_written_code(Authority authority) {
        var clerk = authority.clerk();
        var trade = authority.entry("10");
        var before = authority.dossier(clerk, "10", "Schank");

        publish(authority, change(authority, trade, null, "12"), change(authority, authority.entry("11"), null, "10"));

        var after = clerk.call(() -> dossiers.get(before.id()));
        assertThat(after.planEntry()).isEqualTo(trade);
        assertThat(after.referenceNumber()).isEqualTo("10-0001");
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(authority.dossier(clerk, "12", "Markt").referenceNumber()).isEqualTo("12-0001");
        // goes on where the code was left: no number twice, none from the start
        assertThat(authority.dossier(clerk, "10", "Ampel").referenceNumber()).isEqualTo("10-0002");
        publish(authority, change(authority, authority.entry("10"), null, "11"));
        publish(authority, change(authority, trade, null, "10"));
        assertThat(authority.dossier(clerk, "10", "Kiosk").referenceNumber()).isEqualTo("10-0003");
    }

    @Test
    void every_version_goes_on_saying_what_it_said(Authority authority) {
        var trade = authority.entry("10");
        var first = authority.manager().call(() -> versions.all()).get(0);

        var second = publish(authority, change(authority, trade, authority.entry("11"), "115"));

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.publishedBy()).isEqualTo(authority.manager().account());
        assertThat(at(authority, first.number(), trade).values().code()).isEqualTo("10");
        assertThat(at(authority, first.number(), trade).level()).isEqualTo(2);
        var now = at(authority, second.number(), trade);
        assertThat(now.values().code()).isEqualTo("115");
        assertThat(now.parent()).isEqualTo(authority.entry("11"));
        assertThat(now.level()).isEqualTo(3);
        assertThat(at(authority, second.number(), authority.entry("19")).since())
                .isEqualTo(first.number());
        refused(() -> authority.clerk().call(() -> versions.at(second.number() + 1)), FilePlanFault.NO_VERSION);
    }

    @Test
    void an_entry_is_found_by_the_code_it_had(Authority authority) {
        var trade = authority.entry("10");

        publish(authority, change(authority, trade, null, "12"));

        var found = authority.clerk().call(() -> plans.find("1.0", 10));
        assertThat(found).extracting(EntryView::id).containsExactly(trade);
        assertThat(found).extracting(EntryView::code).containsExactly("12");
    }

    @Test
    void what_lies_below_goes_along_and_new_entries_may_lie_below_each_other(Authority authority) {
        var top = authority.entry("1");
        var above = ids.next();
        var below = ids.next();

        publish(
                authority,
                new EntryChange(
                        below, above, values(authority, top).withCode("201").withFiling(true)),
                new EntryChange(above, null, values(authority, top).withCode("20")),
                new EntryChange(top, above, values(authority, top)));

        var path = authority.clerk().call(() -> plans.path(authority.entry("10")));
        assertThat(path).extracting(EntryView::code).containsExactly("20", "1", "10");
        assertThat(authority.dossier(authority.clerk(), "201", "Neu").referenceNumber())
                .isEqualTo("201-0001");
    }

    @Test
    void what_cannot_be_is_refused_and_leaves_the_version_as_it_is(Authority authority) {
        var trade = authority.entry("10");
        var top = authority.entry("1");
        var before = authority.manager().call(() -> versions.all());
        var nowhere = ids.next();

        refused(() -> publish(authority, change(authority, trade, null, "11")), FilePlanFault.CODE_TAKEN);
        refused(() -> publish(authority, change(authority, top, trade, "1")), FilePlanFault.PARENT_CYCLE);
        refused(() -> publish(authority, change(authority, trade, nowhere, "10")), FilePlanFault.NO_ENTRY);
        refused(() -> publish(authority, change(authority, trade, null, "--")), FilePlanFault.CODE_INVALID);
        assertThatThrownBy(() -> authority.clerk().call(() -> versions.publish(List.of())))
                .isInstanceOf(Problem.class);

        assertThat(authority.manager().call(() -> versions.all())).isEqualTo(before);
    }

    @Test
    void what_changes_nothing_makes_no_version(Authority authority) {
        var trade = authority.entry("10");
        var before = authority.manager().call(() -> versions.all());

        publish(authority, change(authority, trade, authority.entry("1"), "10"));
        authority.manager().run(() -> plans.fileFromLevel(trade, 2));

        assertThat(authority.manager().call(() -> versions.all())).isEqualTo(before);
    }

    @Test
    void whoever_read_an_entry_before_a_version_changed_it_is_stale(Authority authority) {
        var trade = authority.entry("10");
        var read = authority.manager().call(() -> plans.get(trade));

        publish(authority, change(authority, trade, null, "12"));

        refused(
                () -> authority.manager().call(() -> plans.setRetired(trade, true, read.version())),
                FilePlanFault.ENTRY_CHANGED);
        var now = authority.manager().call(() -> plans.get(trade));
        var retired = authority.manager().call(() -> plans.setRetired(trade, true, now.version()));
        assertThat(retired.retired()).isTrue();
        assertThat(retired.version()).isGreaterThan(now.version());
        assertThat(authority.manager().call(() -> plans.get(trade))).isEqualTo(retired);
    }

    private PlanVersionView publish(Authority authority, EntryChange... changes) {
        return authority.manager().call(() -> versions.publish(List.of(changes)));
    }

    private EntryChange change(Authority authority, UUID entry, UUID parent, String code) {
        return new EntryChange(entry, parent, values(authority, entry).withCode(code));
    }

    private EntryValues values(Authority authority, UUID entry) {
        return authority.manager().call(() -> versions.now()).stream()
                .filter(said -> said.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private StatedEntry at(Authority authority, long version, UUID entry) {
        return authority.clerk().call(() -> versions.at(version)).stream()
                .filter(said -> said.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable act, FilePlanFault fault) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(fault));
    }
}
