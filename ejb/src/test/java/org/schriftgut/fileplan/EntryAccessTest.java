package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.dossiertype.TypeRules;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;

class EntryAccessTest {

    private static final Grant GIVEN_BY_TYPE = Grant.working(new UUID(0, 1));
    private static final Grant GIVEN_AT_ENTRY = Grant.working(new UUID(0, 2));

    private final EntryStatement top = entry("1", null);
    private final EntryStatement middle = entry("11", "Personalakte");
    private final EntryStatement bottom = entry("111", null);

    private static EntryStatement entry(String code, String type) {
        var entry = new EntryStatement();
        entry.entry = new FilePlanEntry(UUID.randomUUID(), new UUID(0, 0));
        entry.code = code;
        entry.dossierType = type;
        return entry;
    }

    private static AccessSetting setting(AccessDefinition definition, Grant... grants) {
        return AccessSetting.of(definition, null, Arrays.asList(grants));
    }

    private static void decide(EntryStatement entry, AccessDefinition definition, Grant... grants) {
        entry.entry.own = OwnAccess.of(setting(definition, grants), Protection.NONE);
    }

    private static TypeRules personnel(AccessDefinition definition, Grant... grants) {
        return new TypeRules(Map.of(TypeRules.key("Personalakte"), setting(definition, grants)));
    }

    private EntryAccess atBottom(TypeRules types) {
        return EntryAccess.along(List.of(bottom, middle, top), types);
    }

    @Test
    void a_type_nobody_decided_about_changes_nothing() {
        decide(top, AccessDefinition.UNIT_ONLY);

        var access = atBottom(TypeRules.NONE);

        assertThat(access.effective()).isEqualTo(setting(AccessDefinition.UNIT_ONLY));
        assertThat(access.from()).isEqualTo("1");
        assertThat(access.type()).isNull();
    }

    @Test
    void the_rule_of_a_type_holds_from_the_entry_that_names_it_downwards() {
        decide(top, AccessDefinition.TENANT_WIDE);
        var types = personnel(AccessDefinition.UNIT_ONLY);

        var access = atBottom(types);

        assertThat(access.effective().definition()).isEqualTo(AccessDefinition.UNIT_ONLY);
        assertThat(access.from()).isEqualTo("11");
        assertThat(access.type()).isEqualTo("Personalakte");
        assertThat(access.own().isInherited()).isTrue();
        assertThat(EntryAccess.along(List.of(top), types).effective().definition())
                .isEqualTo(AccessDefinition.TENANT_WIDE);
    }

    @Test
    void a_decision_at_the_entry_itself_is_stronger() {
        decide(middle, AccessDefinition.UNIT_AND_LINE);

        var access = atBottom(personnel(AccessDefinition.UNIT_ONLY, GIVEN_BY_TYPE));

        assertThat(access.effective()).isEqualTo(setting(AccessDefinition.UNIT_AND_LINE));
        assertThat(access.from()).isEqualTo("11");
        assertThat(access.type()).isNull();
    }

    @Test
    void a_type_named_further_down_is_stronger_than_a_decision_above() {
        decide(middle, AccessDefinition.UNIT_AND_LINE);
        bottom.dossierType = "Personalakte";

        var access = atBottom(personnel(AccessDefinition.UNIT_ONLY));

        assertThat(access.effective().definition()).isEqualTo(AccessDefinition.UNIT_ONLY);
        assertThat(access.from()).isEqualTo("111");
    }

    @Test
    void rights_given_by_name_come_in_addition_where_no_definition_is_stated() {
        decide(bottom, null, GIVEN_AT_ENTRY);

        var access = atBottom(personnel(AccessDefinition.UNIT_ONLY, GIVEN_BY_TYPE));

        assertThat(access.effective()).isEqualTo(setting(AccessDefinition.UNIT_ONLY, GIVEN_BY_TYPE, GIVEN_AT_ENTRY));
        assertThat(access.type()).isEqualTo("Personalakte");
    }

    @Test
    void a_type_that_only_gives_rights_leaves_the_definition_where_it_comes_from() {
        decide(top, AccessDefinition.UNIT_ONLY);

        var access = atBottom(personnel(null, GIVEN_BY_TYPE));

        assertThat(access.effective()).isEqualTo(setting(AccessDefinition.UNIT_ONLY, GIVEN_BY_TYPE));
        assertThat(access.from()).isEqualTo("1");
        assertThat(access.type()).isNull();
    }

    @Test
    void a_plan_may_spell_a_type_in_capitals() {
        middle.dossierType = "PERSONALAKTE";

        assertThat(atBottom(personnel(AccessDefinition.UNIT_ONLY)).effective().definition())
                .isEqualTo(AccessDefinition.UNIT_ONLY);
    }

    @Test
    void tops_of_a_branch_stand_for_all_below_them() {
        top.path = new UUID[] {top.entryId()};
        middle.path = new UUID[] {top.entryId(), middle.entryId()};
        bottom.path = new UUID[] {top.entryId(), middle.entryId(), bottom.entryId()};

        assertThat(PlanTree.tops(List.of(bottom, top))).containsExactly(top);
        assertThat(PlanTree.tops(List.of(bottom))).containsExactly(bottom);
    }
}
