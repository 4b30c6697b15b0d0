package org.schriftgut.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.rights.Role;

/** Plan entries, deputies, scopes of auditors and the period of the log: who has to agree, and what comes of it. */
@FacadeTest
class PartsOfPowerTest {

    @Inject
    Configurations configurations;

    @Inject
    ConfigParts parts;

    @Inject
    Approvals approvals;

    @Inject
    FilePlans plans;

    @Inject
    Deputies deputies;

    @Test
    void an_entry_may_name_a_unit_and_an_activity_the_entry_of_the_same_set(Authority authority) {
        fill(authority);
        var set = set(Map.of(
                "units",
                Map.of("30", Map.of("name", "Rechtsamt", "parent", "0")),
                "plan-entries",
                Map.of(
                        "12",
                        Map.of(
                                "title",
                                "Waffenrecht",
                                "parent",
                                "1",
                                "filing",
                                true,
                                "retention",
                                Map.of("years", 10, "disposalType", "V"),
                                "access",
                                Map.of("grants", List.of(Map.of("unit", "30", "rights", List.of("READ")))))),
                "processing",
                Map.of("12-1", activity("12"))));

        var waiting = apply(authority.manager(), set);
        approve(authority.admin(), waiting);
        var applied = apply(authority.manager(), set);

        assertThat(waiting.waitsFor()).hasSize(1);
        assertThat(applied.isDone()).isTrue();
        var entry = authority.manager().call(() -> plans.byCode("12"));
        assertThat(entry.filing()).isTrue();
        assertThat(entry.retention().own().years()).isEqualTo(10);
        assertThat(entry.access().own().grants()).hasSize(1);
        assertThat(apply(authority.manager(), set).lines()).isEmpty();
    }

    @Test
    void an_entry_that_goes_is_retired_unless_others_name_it(Authority authority) {
        fill(authority);
        apply(authority.manager(), set(Map.of("processing", Map.of("10-1", activity("10")))));

        var refused = authority.manager().call(() -> configurations.preview(gone("plan-entries", "10", "1")));
        var applied = apply(authority.manager(), gone("plan-entries", "11"));

        assertThat(refused.findings())
                .containsExactlyInAnyOrder(
                        Finding.of("/plan-entries/10", TenantFault.IN_USE, 1, List.of("processing/10-1")),
                        Finding.of("/plan-entries/1", TenantFault.IN_USE, 1, List.of("plan-entries/11")));
        assertThat(applied.isDone()).isTrue();
        assertThat(authority.manager().call(() -> plans.byCode("11")).retired()).isTrue();
    }

    @Test
    void what_is_wrong_with_an_entry_is_named_at_its_place(Authority authority) {
        fill(authority);
        var set = set(Map.of(
                "plan-entries",
                Map.of("12", Map.of("title", "Waffen", "parent", "99", "retention", Map.of("disposalType", "X")))));

        assertThat(authority.manager().call(() -> configurations.preview(set)).findings())
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("/plan-entries/12/parent", "/plan-entries/12/retention/disposalType");
    }

    @Test
    void the_period_of_the_log_takes_two_people(Authority authority) {
        fill(authority);
        var set = set(Map.of("log", Map.of("use", Map.of("months", 24))));

        var waiting = apply(authority.admin(), set);
        assertThatThrownBy(() -> approve(authority.clerk(), waiting)).isInstanceOf(Problem.class);
        assertThat(items(authority, "log").get("use")).containsEntry("months", 12L);
        approve(authority.manager(), waiting);
        var applied = apply(authority.admin(), set);

        assertThat(waiting.isDone()).isFalse();
        assertThat(waiting.lines().get(0).approver().seconds())
                .containsExactlyInAnyOrder("ADMINISTRATOR", "RECORDS_MANAGER");
        assertThat(applied.isDone()).isTrue();
        assertThat(items(authority, "log").get("use")).containsEntry("months", 24L);
    }

    @Test
    void whoever_may_only_be_the_second_person_needs_one_who_has_the_right(Authority authority) {
        fill(authority);
        var set = set(Map.of("log", Map.of("use", Map.of("months", 36))));

        var waiting = apply(authority.manager(), set);
        approve(authority.admin(), waiting);

        assertThat(apply(authority.manager(), set).isDone()).isTrue();
        assertThat(items(authority, "log").get("use")).containsEntry("months", 36L);
    }

    @Test
    void an_auditor_who_may_read_more_takes_two_people_and_less_takes_one(Authority authority) {
        fill(authority);
        authority.person("pruefer", "20", Role.AUDITOR);
        var more = set(Map.of(
                "audit-scopes",
                Map.of(
                        "pruefer",
                        Map.of(
                                "scopes",
                                List.of(
                                        Map.of("unit", "10", "lastDay", "2031-12-31"),
                                        Map.of("branch", "10", "lastDay", "2031-12-31"))))));
        var less = set(Map.of(
                "audit-scopes",
                Map.of("pruefer", Map.of("scopes", List.of(Map.of("unit", "10", "lastDay", "2030-12-31"))))));

        var waiting = apply(authority.admin(), more);
        approve(authority.manager(), waiting);

        assertThat(waiting.isDone()).isFalse();
        assertThat(apply(authority.admin(), more).isDone()).isTrue();
        assertThat(apply(authority.admin(), less).isDone()).isTrue();
        assertThat(apply(authority.admin(), gone("audit-scopes", "pruefer")).isDone())
                .isTrue();
        assertThat(items(authority, "audit-scopes")).isEmpty();
    }

    @Test
    void a_deputy_is_named_on_the_right_of_whom_they_stand_in_for(Authority authority) {
        fill(authority);
        authority.clerk();
        authority.otherClerk();
        var key = "clerk/other/2031-01-01";
        var set = set(Map.of(
                "deputies",
                Map.of(
                        key,
                        Map.of(
                                "principal", "clerk",
                                "deputy", "other",
                                "firstDay", "2031-01-01",
                                "roles", List.of("CLERK"),
                                "branches", List.of("10")))));

        var waiting = apply(authority.admin(), set);
        assertThatThrownBy(() -> approve(authority.manager(), waiting)).isInstanceOf(Problem.class);
        approve(authority.clerk(), waiting);

        assertThat(apply(authority.admin(), set).isDone()).isTrue();
        assertThat(authority.clerk().call(deputies::mine))
                .extracting(
                        deputy -> deputy.namedBy(), deputy -> deputy.firstDay().toString())
                .containsExactly(tuple(authority.clerk().account(), "2031-01-01"));
        assertThat(items(authority, "deputies")).containsOnlyKeys(key);
    }

    @Test
    void nobody_but_administrators_looks_at_deputies(Authority authority) {
        fill(authority);

        assertThatThrownBy(() -> authority.clerk().run(() -> configurations.state("deputies")))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::kind)
                .isEqualTo(Kind.FORBIDDEN);
    }

    private static void fill(Authority authority) {
        authority.admin();
        authority.manager();
        authority.unit("10");
        authority.unit("20");
        authority.entry("10");
    }

    private static Map<String, Object> activity(String branch) {
        return Map.of(
                "name",
                "Erlaubnisse",
                "purpose",
                "Erteilen",
                "legalGround",
                "Gesetz",
                "persons",
                List.of("Antragstellende"),
                "data",
                List.of("Name"),
                "unit",
                "10",
                "branches",
                List.of(branch));
    }

    private ConfigSet set(Map<String, Map<String, Map<String, Object>>> raw) {
        return ConfigSet.of(
                parts.inOrder().stream().collect(Collectors.toMap(ConfigPart::key, ConfigPart::format)), raw);
    }

    private static ConfigSet gone(String part, String... keys) {
        var items = new HashMap<String, Object>();
        List.of(keys).forEach(key -> items.put(key, null));
        return ConfigSet.of(part, 1, items);
    }

    private ConfigApplied apply(Caller by, ConfigSet set) {
        return by.call(() -> configurations.apply(
                new ApplySet(set, configurations.preview(set).basedOn())));
    }

    private void approve(Caller by, ConfigApplied waiting) {
        for (var request : waiting.waitsFor()) {
            var hash = by.call(() -> approvals.get(request)).hash();
            by.run(() -> approvals.approve(request, hash, null));
        }
    }

    private Map<String, Map<String, Object>> items(Authority authority, String part) {
        return new TreeMap<>(
                authority.system().call(() -> configurations.state(part)).items());
    }
}
