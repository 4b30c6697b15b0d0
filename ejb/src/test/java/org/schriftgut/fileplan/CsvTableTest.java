package org.schriftgut.fileplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final String PLAN = "kennzeichen;titel\r\n0;Führung; \r\n";

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        var parsed = Plans.csv(("\uFEFF" + PLAN).getBytes(UTF_8));

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows()).extracting(PlanRow::code).containsExactly("0");
    }

    @Test
    void windows_encoding_is_read_with_a_warning() {
        var parsed = Plans.csv(PLAN.getBytes(Charset.forName("windows-1252")));

        assertThat(parsed.rows().get(0).values().title()).isEqualTo("Führung");
        assertThat(parsed.findings()).extracting(PlanFinding::code).containsExactly(FilePlanFault.NOT_UTF8);
        assertThat(parsed.findings()).noneMatch(PlanFinding::isError);
    }

    @Test
    void commas_separate_as_well_and_quoted_ones_do_not() {
        var parsed = Plans.csv("kennzeichen,titel", "0,\"Wasser, Abwasser\"");

        assertThat(parsed.rows().get(0).values().title()).isEqualTo("Wasser, Abwasser");
    }

    @Test
    void empty_lines_count_as_rows_of_the_sheet() {
        var parsed = Plans.csv("", "kennzeichen;titel", "", "0;A", ";;", "0;B");

        assertThat(Plans.errors(parsed)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FilePlanFault.CODE_TWICE);
            assertThat(finding.row()).isEqualTo(6);
            assertThat(finding.args()).containsExactly("0", 4);
        });
    }

    @Test
    void a_quote_that_never_ends_is_a_finding() {
        var parsed = Plans.csv("kennzeichen;titel", "0;\"Führung", "1;Bau");

        assertThat(parsed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FilePlanFault.FILE_UNREADABLE);
            assertThat(finding.row()).isEqualTo(2);
        });
    }

    @Test
    void more_rows_than_allowed_are_a_finding() {
        var lines = "kennzeichen;titel\n" + "1;A\n".repeat(PlanTable.MAX_ROWS);

        assertThat(Plans.csv(lines.getBytes(UTF_8)).findings())
                .extracting(PlanFinding::code)
                .containsExactly(FilePlanFault.TOO_MANY_ROWS);
    }

    @Test
    void any_other_table_is_no_plan() {
        assertThat(Plans.csv("unterlagen;jahre", "Buchungsbelege;8").findings())
                .extracting(PlanFinding::code)
                .containsExactly(FilePlanFault.LAYOUT_UNKNOWN);
        assertThat(Plans.csv(new byte[0]).findings())
                .extracting(PlanFinding::code)
                .containsExactly(FilePlanFault.LAYOUT_UNKNOWN);
        assertThat(Plans.csv("kennzeichen;titel").findings())
                .extracting(PlanFinding::code)
                .containsExactly(FilePlanFault.NO_ROWS);
    }
}
