package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Bescheid.pdf, Bescheid",
        "Niederschrift vom 3. November 2026, Niederschrift vom 3. November 2026",
        "Niederschrift vom 3. November 2026.docx, Niederschrift vom 3. November 2026",
        "Vermerk zu Nr. 5, Vermerk zu Nr. 5",
        "Az. 12.34, Az. 12.34",
        "Schreiben an Dr.Meier, Schreiben an Dr.Meier",
        "Plan 1.2.DWG, Plan 1.2",
        "C:\\Ablage\\Brief.eml, Brief",
        ".pdf, .pdf"
    })
    void a_subject_loses_a_real_ending_only(String fileName, String subject) {
        assertThat(FileName.subjectOf(fileName)).isEqualTo(subject);
    }
}
