package org.schriftgut.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.audit.Act;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.shell.Shell;

class AuditLinesTest {

    @ParameterizedTest
    @EnumSource(Act.class)
    void has_a_word_for_every_act(Act act) {
        for (var language : Texts.LANGUAGES) {
            assertThat(lines(language).act(act)).isNotBlank().isNotEqualTo(act.name());
        }
    }

    private static AuditLines lines(Locale language) {
        var lines = new AuditLines();
        lines.shell = new Shell() {
            @Override
            public Texts texts() {
                return Texts.of(language);
            }
        };
        return lines;
    }
}
