package org.schriftgut.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Role;

class ApprovalContentTest {

    @Test
    void equal_contents_have_equal_hashes_whatever_their_order() {
        var here = ApprovalContent.of(Map.of("a", 1, "b", "zwei"));
        var there = ApprovalContent.of(new TreeMap<>(Map.of("b", "zwei", "a", 1L)));

        assertThat(here.hash()).isEqualTo(there.hash());
        assertThat(ApprovalContent.of(Map.of("a", 1, "b", "drei")).hash()).isNotEqualTo(here.hash());
        assertThat(ApprovalContent.of(Map.of("a", "1", "b", "zwei")).hash()).isNotEqualTo(here.hash());
    }

    @Test
    void is_read_back_as_it_was_asked() {
        var id = UUID.fromString("01a20034-5458-7845-832c-5e67a6619502");
        var content = ApprovalContent.of(Map.of(
                "account", id, "roles", List.of(Role.CLERK), "count", 3, "yes", true, "parts", Map.of("x", "ä\n")));

        var values = content.values();

        assertThat(values)
                .containsEntry("account", id.toString())
                .containsEntry("roles", List.of("CLERK"))
                .containsEntry("count", 3L)
                .containsEntry("yes", true)
                .containsEntry("parts", Map.of("x", "ä\n"));
        assertThat(ApprovalContent.of(values).hash()).isEqualTo(content.hash());
    }

    @Test
    void keeps_what_is_not_set() {
        var values = new TreeMap<String, Object>();
        values.put("before", null);
        values.put("list", Arrays.asList(null, "x"));

        assertThat(ApprovalContent.of(ApprovalContent.of(values).values()).json())
                .isEqualTo("{\"before\":null,\"list\":[null,\"x\"]}");
    }
}
