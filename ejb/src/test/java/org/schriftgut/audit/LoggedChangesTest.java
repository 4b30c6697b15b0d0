package org.schriftgut.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schriftgut.audit.LoggedChanges.Field;

class LoggedChangesTest {

    @Test
    void joins_what_stands_apart_in_the_order_of_names() {
        var logged = LoggedChanges.of(
                payload("{\"number\":[null,7]},\"content\":\"ab\""),
                "{\"file\":[null,\"brief.pdf\"],\"salt\":\"00\",\"subject\":[\"Alt\",\"Neu\"]}");

        assertThat(logged.fields())
                .containsExactly(
                        new Field("file", null, "brief.pdf"),
                        new Field("number", null, "7"),
                        new Field("subject", "Alt", "Neu"));
        assertThat(logged.isErased()).isFalse();
    }

    @Test
    void says_that_what_was_typed_is_gone() {
        var logged = LoggedChanges.of(payload("{\"number\":[null,7]},\"content\":\"ab\""), null);

        assertThat(logged.names()).containsExactly("number");
        assertThat(logged.isErased()).isTrue();
    }

    @Test
    void reads_an_entry_of_format_1_which_holds_all_itself() {
        var logged = LoggedChanges.of(
                payload("{\"roles\":[[\"CLERK\",\"LEAD\"],null],\"subject\":[null,\"Antrag\"]}"), null);

        assertThat(logged.fields())
                .containsExactly(new Field("roles", "CLERK, LEAD", null), new Field("subject", null, "Antrag"));
        assertThat(logged.isErased()).isFalse();
    }

    @Test
    void knows_of_an_entry_of_format_1_that_was_erased_no_more_than_that() {
        assertThat(LoggedChanges.of(null, null)).isEqualTo(new LoggedChanges(List.of(), true));
    }

    private static byte[] payload(String changesAndRest) {
        return ("{\"act\":\"CHANGED\",\"changes\":" + changesAndRest + "}").getBytes(StandardCharsets.UTF_8);
    }
}
