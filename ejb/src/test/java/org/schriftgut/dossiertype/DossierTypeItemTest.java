package org.schriftgut.dossiertype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;

class DossierTypeItemTest {

    private static final UUID UNIT = new UUID(0, 1);
    private static final UUID GROUP = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);

    private final DossierTypeItem form = new DossierTypeItem(Map.of(
            Grant.Kind.UNIT, Map.of("10", UNIT),
            Grant.Kind.GROUP, Map.of("Team: Personal", GROUP),
            Grant.Kind.PERSON, Map.of("meier", PERSON)));

    @Test
    void what_goes_out_comes_in_again() {
        var decided = AccessSetting.of(
                AccessDefinition.PERSONAL,
                PERSON,
                List.of(
                        Grant.working(UNIT),
                        new Grant(Grant.Kind.GROUP, GROUP, Set.of()),
                        new Grant(Grant.Kind.PERSON, PERSON, Set.of(Right.MANAGE))));

        var item = form.item(decided);

        assertThat(item)
                .containsEntry("access", "PERSONAL")
                .containsEntry("person", "meier")
                .containsEntry(
                        "grants",
                        List.of(
                                "GROUP:Team: Personal:READ",
                                "PERSON:meier:READ+MANAGE",
                                "UNIT:10:READ+WRITE+CREATE+CLOSE"));
        assertThat(form.setting(item)).isEqualTo(decided);
        assertThat(form.fault("Personalakte", item)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNIT:99:READ",
                "UNIT:10",
                "UNIT:10:WRITE",
                "UNIT:10:WRITE+READ",
                "UNIT:10:FLY",
                "EMERGENCY:10:READ",
                "10"
            })
    void a_grant_that_would_come_out_otherwise_is_a_fault(String grant) {
        assertThat(form.fault("Personalakte", Map.of("grants", List.of(grant)))).isNotNull();
    }

    @Test
    void only_what_is_meant_is_taken() {
        assertThat(form.fault("Personalakte", Map.of())).isNotNull();
        assertThat(form.fault("Personalakte", Map.of("access", 7))).isNotNull();
        assertThat(form.fault("Personalakte", Map.of("access", "UNIT_ONLY", "secrecy", "x")))
                .isNotNull();
        assertThat(form.fault("Personalakte", Map.of("access", "UNIT_ONLY", "person", "meier")))
                .as("a definition without a person")
                .isNotNull();
        assertThat(form.fault(" Personalakte", Map.of("access", "UNIT_ONLY"))).isNotNull();
        assertThat(form.fault("Personalakte", Map.of("access", "UNIT_ONLY"))).isNull();
    }
}
