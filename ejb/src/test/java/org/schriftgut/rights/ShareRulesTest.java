package org.schriftgut.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.rights.Proof.Reason;

class ShareRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final UUID KEEPING = id(1);
    private static final UUID TOWN_HALL = id(10);
    private static final UUID YOUTH = id(11);
    private static final UUID NURSERIES = id(12);
    private static final UUID TAXES = id(13);
    private static final UnitTree GUEST = guestUnits();
    private static final ShareTerms SHARE = new ShareTerms(id(90), YOUTH, TODAY, false);
    private static final AccessRule DOSSIER = AccessRule.of(AccessDefinition.UNIT_AND_SUPERIORS, KEEPING);

    @Test
    void people_of_the_unit_and_below_read_through_the_last_day() {
        var decision = decide(person(NURSERIES, Role.CLERK), SHARE, DOSSIER, DOSSIER, TODAY);

        assertThat(may(person(YOUTH, Role.CLERK), SHARE, DOSSIER)).isTrue();
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.reasons()).contains(Reason.SHARED, Reason.SHARE_COVERS);
    }

    @Test
    void nobody_else_of_the_guest_reads() {
        assertThat(may(person(TOWN_HALL, Role.DEPARTMENT_LEAD), SHARE, DOSSIER)).isFalse();
        assertThat(may(person(TAXES, Role.CLERK), SHARE, DOSSIER)).isFalse();
        assertThat(may(person(YOUTH, Role.ADMINISTRATOR), SHARE, DOSSIER)).isFalse();
    }

    @Test
    void it_ends_with_its_last_day_and_when_it_is_revoked() {
        var clerk = person(YOUTH, Role.CLERK);
        var revoked = new ShareTerms(SHARE.id(), YOUTH, TODAY, true);

        assertThat(decide(clerk, SHARE, DOSSIER, DOSSIER, TODAY.plusDays(1)).allowed())
                .isFalse();
        assertThat(may(clerk, revoked, DOSSIER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void circles_and_personal_files_are_never_covered(AccessDefinition definition) {
        var rule = AccessRule.of(definition, KEEPING);

        assertThat(ShareRules.isShareable(rule)).isEqualTo(definition.isForUnit());
        assertThat(ShareRules.covers(DOSSIER, rule)).isEqualTo(definition == AccessDefinition.UNIT_AND_SUPERIORS);
    }

    @Test
    void classified_records_are_never_covered() {
        var classified = DOSSIER.inside(AccessSetting.INHERITED, SecrecyGrade.VS_NFD);

        assertThat(ShareRules.isShareable(classified)).isFalse();
        assertThat(ShareRules.covers(DOSSIER, classified)).isFalse();
        assertThat(may(person(YOUTH, Role.CLERK), SHARE, classified)).isFalse();
    }

    @Test
    void what_shuts_somebody_out_who_sees_the_dossier_is_narrower() {
        var opened = AccessRule.of(AccessDefinition.UNIT_ONLY, KEEPING, List.of(id(2)));
        var narrower = AccessRule.of(AccessDefinition.UNIT_ONLY, KEEPING);
        var wider = opened.with(List.of(Grant.working(id(3))));

        assertThat(ShareRules.covers(opened, opened)).isTrue();
        assertThat(ShareRules.covers(opened, narrower)).isFalse();
        assertThat(ShareRules.covers(opened, wider)).isTrue();
    }

    private static boolean may(Person person, ShareTerms share, AccessRule object) {
        return decide(person, share, DOSSIER, object, TODAY).allowed();
    }

    private static Decision decide(
            Person person, ShareTerms share, AccessRule dossier, AccessRule object, LocalDate today) {
        return ShareRules.decide(person, GUEST, share, dossier, object, today);
    }

    private static Person person(UUID unit, Role role) {
        return new Person(id(70), "p", "Person", unit, Set.of(role));
    }

    private static UnitTree guestUnits() {
        var above = new HashMap<>(Map.of(YOUTH, TOWN_HALL, NURSERIES, YOUTH, TAXES, TOWN_HALL));
        above.put(TOWN_HALL, null);
        return new UnitTree(above);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
