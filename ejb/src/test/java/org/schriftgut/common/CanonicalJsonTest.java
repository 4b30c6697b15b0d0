package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sorts_keys_as_the_example_in_rfc_8785_section_3_2_3() {
        var value = new LinkedHashMap<String, Object>();
        value.put("\u20ac", "Euro Sign");
        value.put("\r", "Carriage Return");
        value.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        value.put("1", "One");
        value.put("\ud83d\ude00", "Emoji: Grinning Face");
        value.put("\u0080", "Control");
        value.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.text(value))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void writes_text_as_the_example_in_rfc_8785_section_3_2_2() {
        var text = "\u20ac$\u000f\nA'B\"\\\\\"/";

        assertThat(CanonicalJson.text(Map.of("string", text)))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void writes_literals_numbers_lists_and_empty_things() {
        var value = new LinkedHashMap<String, Object>();
        value.put("list", Arrays.asList(null, true, false, 7, 56L, List.of(), Map.of()));

        assertThat(CanonicalJson.text(value)).isEqualTo("{\"list\":[null,true,false,7,56,[],{}]}");
    }

    @Test
    void refuses_fractions() {
        assertThatThrownBy(() -> CanonicalJson.bytes(Map.of("n", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
