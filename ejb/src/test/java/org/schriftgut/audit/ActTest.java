package org.schriftgut.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ActTest {

    private static final String SCRIPT = "/db/migration/V042__log_kinds_and_erasure.sql";

    @Test
    void what_tells_only_how_a_person_behaves_is_use() {
        assertThat(Act.values())
                .filteredOn(Act::isConduct)
                .extracting(Act::kind)
                .containsOnly(EntryKind.USE);
    }

    @Test
    void what_became_of_a_record_is_kept_as_long_as_the_record() {
        assertThat(Arrays.asList(
                        Act.CREATED,
                        Act.CHANGED,
                        Act.VERSION_ADDED,
                        Act.ACCESS_CHANGED,
                        Act.APPROVAL_USED,
                        Act.SHARED,
                        Act.RESTRICTED,
                        Act.ERASED,
                        Act.PURGED))
                .extracting(Act::kind)
                .containsOnly(EntryKind.RECORD);
    }

    @Test
    void entries_from_before_were_marked_as_their_acts_are() throws IOException {
        try (var script = ActTest.class.getResourceAsStream(SCRIPT)) {
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            var list = text.substring(text.indexOf("where act in ("), text.indexOf("end loop"));

            var marked = new ArrayList<Act>();
            var word = Pattern.compile("'([A-Z_]+)'").matcher(list);
            while (word.find()) {
                marked.add(Act.valueOf(word.group(1)));
            }

            assertThat(marked).hasSizeGreaterThan(15).extracting(Act::kind).containsOnly(EntryKind.USE);
        }
    }
}
