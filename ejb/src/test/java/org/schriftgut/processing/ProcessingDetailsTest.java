package org.schriftgut.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;

class ProcessingDetailsTest {

    private static final UUID ENTRY = new UUID(0, 7);

    @Test
    void leaves_out_empty_lines_and_keeps_each_once() {
        var raw = withPersons(List.of(" Antragstellende ", "", "Zeugen\u202e", "Zeugen"));

        assertThat(raw.checked().persons()).containsExactly("Antragstellende", "Zeugen");
    }

    @Test
    void refuses_a_record_without_persons_and_names_the_field() {
        assertThatThrownBy(() -> withPersons(List.of(" ")).checked())
                .isInstanceOf(Problem.class)
                .hasMessage("common.empty at persons");
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula() {
        var activity = new ProcessingView(ENTRY, "=1+1", withPersons(List.of("@SUM(A1)", "b\"c")), null, 0);

        var line = ProcessingCsv.line(activity, Map.of(Processings.UNIT, "-36"), Map.of(ENTRY, "10"));

        assertThat(line)
                .startsWith("\"'=1+1\";\"Fahrerlaubnisse\";")
                .contains(";\"'@SUM(A1) | b\"\"c\";", ";\"HEALTH\";", ";\"'-36\";\"10\";\"\"");
    }

    @Test
    void an_item_of_the_configuration_says_the_same_as_the_details() {
        var details = Processings.details(ENTRY);

        var item = ProcessingItem.Activity.of(details, Map.of(Processings.UNIT, "36", ENTRY, "10"));

        assertThat(item.unit()).isEqualTo("36");
        assertThat(item.branches()).containsExactly("10");
        assertThat(item.details(Map.of("36", Processings.UNIT), Map.of("10", ENTRY)))
                .isEqualTo(details);
    }

    private static ProcessingDetails withPersons(List<String> persons) {
        var like = Processings.details(ENTRY);
        return new ProcessingDetails(
                like.name(),
                like.purpose(),
                like.legalGround(),
                like.jointControllers(),
                persons,
                like.data(),
                like.specialCategories(),
                like.recipients(),
                like.thirdCountry(),
                like.erasure(),
                like.measures(),
                like.unit(),
                like.branches());
    }
}
