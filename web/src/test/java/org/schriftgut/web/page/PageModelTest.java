package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageModelTest {

    @Test
    void shows_times_in_the_zone_of_the_authority() {
        var texts = Texts.of(List.of(Locale.GERMANY), ZoneId.of("Europe/Berlin"));

        assertThat(texts.minute(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("02.07.2026 00:30");
    }

    @Test
    void falls_back_to_german_for_a_language_there_is_not() {
        assertThat(Texts.of(List.of(Locale.FRENCH), ZoneId.of("UTC")).language())
                .isEqualTo("de");
    }

    @Test
    void writes_sizes_as_file_managers_do() {
        var texts = Texts.of(Locale.GERMAN);

        assertThat(texts.size(999)).isEqualTo("999\u00a0B");
        assertThat(texts.size(1_500)).isEqualTo("1,5\u00a0KB");
        assertThat(texts.size(2_147_483_648L)).isEqualTo("2,1\u00a0GB");
    }

    @Test
    void counts_the_pages_of_a_list() {
        var pager = new Pager(51, 2, 25, "/ui/plan/p1?zustand=OPEN");

        assertThat(pager.pages()).isEqualTo(3);
        assertThat(pager.from()).isEqualTo(26);
        assertThat(pager.to()).isEqualTo(50);
        assertThat(pager.href(3)).isEqualTo("/ui/plan/p1?zustand=OPEN&seite=3");
    }

    @Test
    void keeps_an_empty_list_on_one_page() {
        assertThat(Pager.whole(0).pages()).isEqualTo(1);
        assertThat(Pager.whole(0).from()).isZero();
    }

    @Test
    void names_file_kinds_as_people_do() {
        assertThat(FileKind.ofMediaType("application/pdf")).isEqualTo(FileKind.PDF);
        assertThat(FileKind.ofMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isEqualTo(FileKind.WORD);
        assertThat(FileKind.ofMediaType("application/vnd.oasis.opendocument.spreadsheet"))
                .isEqualTo(FileKind.SHEET);
        assertThat(FileKind.ofMediaType("text/html; charset=utf-8")).isEqualTo(FileKind.TEXT);
        assertThat(FileKind.ofMediaType("application/octet-stream")).isEqualTo(FileKind.OTHER);
    }

    @Test
    void makes_initials_of_the_first_and_the_last_name() {
        assertThat(new Viewer("Anja Maria Vogel", "O", false, false).initials()).isEqualTo("AV");
        assertThat(new Viewer("demir", "O", false, false).initials()).isEqualTo("d");
    }
}
