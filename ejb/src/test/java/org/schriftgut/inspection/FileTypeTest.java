package org.schriftgut.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "setup.exe, PROGRAMS",
        "SETUP.EXE, PROGRAMS",
        "rechnung.pdf.exe, PROGRAMS",
        "'setup.exe. .', PROGRAMS",
        "makro.js, SCRIPTS",
        "anruf.hta, SCRIPTS",
        "Akte.lnk, SHORTCUTS",
        "Kosten.xlsm, MACROS",
        "cd.iso, DISCS"
    })
    void tells_a_type_by_the_ending(String name, FileType type) {
        assertThat(FileType.ofName(name)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bescheid.pdf", "exe", "brief.docx", "akte.zip", "js.txt", "plan", "mail.eml", "bild.png"})
    void leaves_everything_else_alone(String name) {
        assertThat(FileType.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4d5a90000300000004000000ffff0000, PROGRAMS",
        "7f454c4602010100, PROGRAMS",
        "cafebabe0000003d, PROGRAMS",
        "cffaedfe07000001, PROGRAMS",
        "4c0000000114020000000000c0000000, SHORTCUTS",
        "23212f62696e2f73680a, SCRIPTS"
    })
    void tells_a_type_by_the_first_bytes(String head, FileType type) {
        assertThat(FileType.ofContent(HexFormat.of().parseHex(head))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MZ-Kennzeichen werden in Mainz vergeben.", "%PDF-1.7", "#!Achtung", "", "M", "PK\u0003\u0004"})
    void takes_no_text_for_a_program(String head) {
        assertThat(FileType.ofContent(head.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Optional.empty());
    }

    @Test
    void reads_the_setting() {
        assertThat(FileType.listed("scripts, Macros")).containsExactly(FileType.SCRIPTS, FileType.MACROS);
        assertThat(FileType.listed("none")).isEmpty();
        assertThatThrownBy(() -> FileType.listed("programme")).isInstanceOf(IllegalArgumentException.class);
    }
}
