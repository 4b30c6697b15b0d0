package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptCodeTest {

    @Test
    void what_was_kept_is_read_back() {
        var kept = KeptCode.of(CommonFault.TOO_LONG, List.of(200));

        assertThat(KeptCode.read(kept.text())).isEqualTo(new KeptCode(CommonFault.TOO_LONG.key(), List.of(200L)));
    }

    @Test
    void a_value_that_is_missing_stays_missing() {
        assertThat(KeptCode.read("{\"args\":[null],\"code\":\"TOO_LONG\"}"))
                .isEqualTo(new KeptCode("TOO_LONG", Arrays.asList((Object) null)));
    }

    @Test
    void a_sentence_in_braces_stays_a_sentence() {
        var sentence = "{subject} is missing";

        assertThat(KeptCode.read(sentence)).isEqualTo(KeptCode.of(CommonFault.SAID, List.of(sentence)));
    }
}
