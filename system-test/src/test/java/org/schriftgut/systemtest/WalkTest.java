package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Walk.Found;

class WalkTest {

    private static final Found NOTHING = new Found(List.of(), List.of());

    @Test
    void asks_every_start_whatever_the_first_of_them_leads_to() {
        var starts = numbered("start", 2000);

        var asked = new Walk(3, 3).from(starts, path -> new Found(numbered("link", 50), numbered("object", 50)));

        assertThat(asked).containsAll(starts).hasSize(2000 + 3 + 3);
    }

    @Test
    void follows_a_link_of_the_last_start_though_the_first_names_many_objects() {
        Function<String, Found> answers = path -> switch (path) {
            case "first" -> new Found(List.of(), numbered("object", 50));
            case "last" -> new Found(List.of("page"), List.of());
            case "page" -> new Found(List.of("page behind it"), List.of());
            default -> NOTHING;
        };

        var asked = new Walk(5, 1).from(List.of("first", "last"), answers);

        assertThat(asked).containsExactly("first", "last", "page", "page behind it", "object 0");
    }

    @Test
    void asks_for_objects_though_there_are_links_without_end() {
        var asked = new Walk(4, 2)
                .from(List.of("start"), path -> new Found(List.of(path + "/further"), List.of("a", "b", "c")));

        assertThat(asked).hasSize(1 + 4 + 2).contains("a", "b").doesNotContain("c");
    }

    @Test
    void asks_nothing_twice_and_counts_it_once() {
        var asked = new ArrayList<String>();

        new Walk(2, 2).from(List.of("a", "b", "a"), path -> {
            asked.add(path);
            return new Found(List.of("a", "b", "c", "c", "d"), List.of("a", "d", "e"));
        });

        assertThat(asked).containsExactly("a", "b", "c", "d", "e");
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + " " + i).toList();
    }
}
