package org.schriftgut.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.rights.Role;

/** Sets over the parts there are: units, accounts, groups and types need each other. */
@FacadeTest
class ConfigurationsTest {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Configurations configurations;

    @Inject
    ConfigParts parts;

    @Inject
    Approvals approvals;

    @Inject
    Accounts accounts;

    @Inject
    Around around;

    @Test
    void what_comes_out_of_any_part_goes_in_again_and_changes_nothing(Authority authority) {
        fill(authority);

        for (var part : authority.system().call(configurations::parts)) {
            var state = authority.system().call(() -> configurations.state(part.part()));
            var preview = authority
                    .system()
                    .call(() -> configurations.previewReplacement(part.part(), state.format(), state.items()));

            assertThat(preview.findings()).as(part.part()).isEmpty();
            assertThat(preview.lines()).as(part.part()).isEmpty();
            assertThat(part.schema()).containsKeys("$schema", "properties", "additionalProperties");
        }
    }

    @Test
    void a_part_depends_on_every_part_whose_keys_its_documents_name() {
        for (var part : parts.inOrder()) {
            var named = new TreeSet<String>();
            collectKeysOf(new DocumentForm<>(part).schema(), named);
            named.remove(part.key());

            assertThat(part.dependsOn()).as(part.key()).containsAll(named);
        }
    }

    private static void collectKeysOf(Object schema, Set<String> named) {
        if (schema instanceof Map<?, ?> object) {
            if (object.get("x-key-of") instanceof String part) {
                named.add(part);
            }
            object.values().forEach(value -> collectKeysOf(value, named));
        }
    }

    @Test
    void each_part_comes_after_those_it_depends_on() {
        var order = parts.inOrder().stream().map(ConfigPart::key).toList();

        assertThat(order).containsSubsequence("units", "accounts", "groups", "dossier-types");
    }

    @Test
    void a_type_may_name_what_the_same_set_creates_and_its_approver_is_asked(Authority authority) throws Exception {
        fill(authority);
        var set = set(Map.of(
                "dossier-types",
                Map.of("Personalakte", Map.of("grants", List.of(grant("unit", "30"), grant("group", "Runde")))),
                "groups",
                Map.of("Runde", Map.of("members", List.of("neu"))),
                "accounts",
                Map.of("neu", Map.of("displayName", "Nele Neu", "unit", "30", "roles", List.of("CLERK"))),
                "units",
                Map.of("30", Map.of("name", "Rechtsamt", "parent", "0"))));

        var preview = authority.admin().call(() -> configurations.preview(set));
        var first = authority.admin().call(() -> configurations.apply(new ApplySet(set, preview.basedOn())));

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.lines())
                .extracting(ConfigLine::part, ConfigLine::own)
                .containsExactly(
                        tuple("units", true),
                        tuple("accounts", true),
                        tuple("groups", true),
                        tuple("dossier-types", false));
        assertThat(preview.lines().get(3).approver()).isEqualTo(Approver.having(Role.RECORDS_MANAGER));
        assertThat(first.isDone()).isFalse();
        assertThat(keys(authority, "units")).doesNotContain("30");

        approve(authority.manager(), first);
        var second = authority.admin().call(() -> configurations.apply(new ApplySet(set, preview.basedOn())));

        assertThat(second.isDone()).isTrue();
        assertThat(keys(authority, "units")).contains("30");
        assertThat(keys(authority, "dossier-types")).contains("Personalakte");
        assertThat(logged(authority, "dossier-types"))
                .contains("\"actor\":\"" + authority.admin().account())
                .contains("\"approvedBy\":[null,\"" + authority.manager().account());
    }

    @Test
    void an_approver_who_lost_the_right_meanwhile_approves_nothing(Authority authority) {
        fill(authority);
        var set = set(Map.of("dossier-types", Map.of("Bauakte", Map.of("access", "UNIT_ONLY"))));
        var basedOn = authority.admin().call(() -> configurations.preview(set)).basedOn();
        var first = authority.admin().call(() -> configurations.apply(new ApplySet(set, basedOn)));
        approve(authority.manager(), first);
        authority.system().run(() -> accounts.setRoles(authority.manager().account(), Set.of(Role.REGISTRAR), null));

        assertThatThrownBy(() -> authority.admin().run(() -> configurations.apply(new ApplySet(set, basedOn))))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::kind)
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(keys(authority, "dossier-types")).doesNotContain("Bauakte");
    }

    @Test
    void whoever_has_the_right_applies_at_once_and_others_may_not_even_look(Authority authority) {
        fill(authority);
        var set = set(Map.of("dossier-types", Map.of("Bauakte", Map.of("access", "UNIT_ONLY"))));

        var applied = apply(authority.manager(), set);

        assertThat(applied.isDone()).isTrue();
        assertThatThrownBy(() -> authority.clerk().run(() -> configurations.preview(set)))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::kind)
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void only_named_items_are_touched_and_others_may_change_meanwhile(Authority authority) {
        fill(authority);
        var before = keys(authority, "units");
        var set = set(Map.of("units", Map.of("30", Map.of("name", "Rechtsamt", "parent", "0"))));
        var basedOn = authority.admin().call(() -> configurations.preview(set)).basedOn();
        apply(authority.admin(), set(Map.of("units", Map.of("40", Map.of("name", "Kämmerei", "parent", "0")))));

        authority.admin().run(() -> configurations.apply(new ApplySet(set, basedOn)));

        assertThat(keys(authority, "units")).containsAll(before).contains("30", "40");
    }

    @Test
    void a_named_item_that_changed_meanwhile_is_refused_with_the_difference(Authority authority) {
        fill(authority);
        var set = set(Map.of("units", Map.of("20", Map.of("name", "Bauamt", "parent", "0"))));
        var basedOn = authority.admin().call(() -> configurations.preview(set)).basedOn();
        apply(authority.admin(), set(Map.of("units", Map.of("20", Map.of("name", "Umweltamt", "parent", "0")))));

        assertThatThrownBy(() -> authority.admin().run(() -> configurations.apply(new ApplySet(set, basedOn))))
                .asInstanceOf(type(Problem.class))
                .satisfies(stale -> {
                    assertThat(stale.kind()).isEqualTo(Kind.STALE);
                    assertThat(stale.findings())
                            .containsExactly(
                                    Finding.of("/units/20/name", TenantFault.STANDS_OTHERWISE, "Umweltamt", "Bauamt"));
                });
    }

    @Test
    void what_others_name_stays_until_they_let_go_in_the_same_set(Authority authority) {
        fill(authority);
        authority.person("meier", "20", Role.CLERK);
        var moving = set(Map.of(
                "accounts", Map.of("meier", Map.of("displayName", "Mia", "unit", "10", "roles", List.of("CLERK")))));
        var both = new TreeMap<>(gone("units", "20").parts());
        both.putAll(moving.parts());

        var alone = authority.admin().call(() -> configurations.preview(gone("units", "20")));
        var together = apply(authority.admin(), new ConfigSet(both));

        assertThat(alone.findings())
                .containsExactly(Finding.of("/units/20", TenantFault.IN_USE, 1, List.of("accounts/meier")));
        assertThat(together.isDone()).isTrue();
        assertThat(keys(authority, "units")).doesNotContain("20");
    }

    @Test
    void what_does_not_fit_is_named_with_place_and_code(Authority authority) {
        fill(authority);
        var set = set(Map.of(
                "units",
                Map.of("30", Map.of("name", "Rechtsamt", "parent", "0", "floor", 3)),
                "dossier-types",
                Map.of(
                        "Bauakte", Map.of("access", "FOR_FRIENDS"),
                        "Beihilfe", Map.of("person", "niemand", "access", "PERSONAL")),
                "tenant",
                Map.of("anthem", Map.of("content", "x"))));

        var findings = authority.admin().call(() -> configurations.preview(set)).findings();

        assertThat(findings)
                .extracting(Finding::where, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("/units/30/floor", TenantFault.NO_FIELD),
                        tuple("/dossier-types/Bauakte/access", TenantFault.NO_SUCH_WORD),
                        tuple("/dossier-types/Beihilfe/person", TenantFault.KEY_UNKNOWN),
                        tuple("/tenant/anthem", TenantFault.NO_SUCH_ITEM));
        assertThatThrownBy(() -> apply(authority.admin(), set))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::code)
                .isEqualTo(TenantFault.NOT_APPLICABLE);
        assertThat(keys(authority, "units")).doesNotContain("30");
    }

    @Test
    void older_formats_are_upgraded_and_newer_ones_refused(Authority authority) {
        fill(authority);
        var old = Map.of("Bauakte", Map.of("grants", List.of("UNIT:10:READ+WRITE", "GROUP:Runde: Bau:READ")));
        apply(authority.admin(), set(Map.of("groups", Map.of("Runde: Bau", Map.of()))));

        var preview = authority.manager().call(() -> configurations.preview(ConfigSet.of("dossier-types", 1, old)));

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.lines().get(0).now().get("grants"))
                .isEqualTo(List.of(
                        Map.of("unit", "10", "rights", List.of("READ", "WRITE")),
                        Map.of("group", "Runde: Bau", "rights", List.of("READ"))));
        assertThatThrownBy(() ->
                        authority.manager().run(() -> configurations.preview(ConfigSet.of("dossier-types", 3, old))))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::code)
                .isEqualTo(TenantFault.OTHER_FORMAT);
    }

    @Test
    void versions_say_format_origin_and_set_and_lead_back(Authority authority) {
        fill(authority);
        var blueprint = "ab".repeat(32);
        var set = set(Map.of("units", Map.of("20", Map.of("name", "Bauamt", "parent", "0"))));
        var basedOn = authority.admin().call(() -> configurations.preview(set)).basedOn();

        authority.admin().run(() -> configurations.apply(new ApplySet(set, basedOn, blueprint, null)));
        var versions = authority.admin().call(() -> configurations.versions("units"));
        var back = authority.admin().call(() -> configurations.backTo("units", 1));

        assertThat(versions)
                .extracting(ConfigVersionView::origin, ConfigVersionView::format, ConfigVersionView::blueprintHash)
                .containsExactly(tuple(ConfigOrigin.BLUEPRINT, 1, blueprint), tuple(ConfigOrigin.HAND, 1, null));
        assertThat(versions.get(0).set()).isNotNull();
        assertThat(back.isDone()).isTrue();
        assertThat(authority
                        .admin()
                        .call(() -> configurations.state("units"))
                        .items()
                        .get("20"))
                .containsEntry("name", "Einheit 20");
    }

    @Test
    void replacing_a_whole_part_lets_go_what_is_not_named(Authority authority) {
        fill(authority);
        apply(authority.admin(), set(Map.of("groups", Map.of("Eins", Map.of(), "Zwei", Map.of()))));
        var state = authority.admin().call(() -> configurations.state("groups"));

        authority.admin().run(() -> configurations.replace("groups", 1, Map.of("Zwei", Map.of()), state.hash()));

        assertThat(keys(authority, "groups")).containsExactly("Zwei");
    }

    /** Those who take part, before a state is read. */
    private static void fill(Authority authority) {
        authority.admin();
        authority.manager();
        authority.unit("10");
        authority.unit("20");
    }

    private static Map<String, Object> grant(String kind, String who) {
        return Map.of(kind, who, "rights", List.of("READ"));
    }

    private ConfigSet set(Map<String, Map<String, Map<String, Object>>> raw) {
        return ConfigSet.of(
                parts.inOrder().stream().collect(Collectors.toMap(ConfigPart::key, ConfigPart::format)), raw);
    }

    private static ConfigSet gone(String part, String key) {
        var items = new HashMap<String, Object>();
        items.put(key, null);
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

    private Set<String> keys(Authority authority, String part) {
        return authority.system().call(() -> configurations.state(part)).items().keySet();
    }

    private String logged(Authority authority, String part) {
        var found = new TreeSet<String>();
        authority
                .system()
                .run(() -> around.run(() -> {
                    var payloads = entities.createNativeQuery(
                                    "select convert_from(payload, 'UTF8') from audit_entry where object_kind ="
                                            + " 'configuration'")
                            .getResultList();
                    for (Object payload : payloads) {
                        found.add((String) payload);
                    }
                }));
        return found.stream().filter(payload -> payload.contains(part)).collect(Collectors.joining("\n"));
    }
}
