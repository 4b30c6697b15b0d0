package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;
import org.schriftgut.web.area.Areas;

/** What the classes of an area answer is what the area says of itself. */
class RoutesTest {

    static Stream<Area> areas() {
        return Product.AREAS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void an_area_guards_whatever_its_classes_answer(Area area) {
        assertThat(area.answered())
                .allSatisfy(path -> assertThat(area.addresses().contains(Product.AREAS.guarding(path)))
                        .as(path)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void an_address_that_nothing_answers_is_not_guarded_either(Area area) {
        var answered = area.name().equals("shell") ? List.of("/static", "/favicon.ico", "/openapi") : area.answered();

        assertThat(area.addresses()).allSatisfy(address -> assertThat(answered)
                .as(address.path())
                .anyMatch(path -> address.covers(path) || address.covers(path + "/")));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_entry_of_a_menu_leads_to_a_page_of_its_area(Area area) {
        assertThat(area.entries()).allSatisfy(entry -> assertThat(area.pages())
                .contains(entry.href().replaceFirst("/$", "")));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_class_with_addresses_in_the_package_of_an_area_is_named_by_it(Area area) throws IOException {
        var folder = Path.of("src/main/java/org/schriftgut/web", area.name());
        try (var files = Files.list(folder)) {
            var answering = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Routes") || name.endsWith("Resource"))
                    .toList();

            assertThat(Stream.concat(area.routes().stream(), area.resources().stream())
                            .map(Class::getSimpleName))
                    .containsExactlyInAnyOrderElementsOf(answering);
        }
    }

    @Test
    void what_stands_nowhere_needs_the_widest_scope() {
        assertThat(Product.AREAS.guarding("/anderswo")).isEqualTo(Areas.UNKNOWN);
        assertThat(Product.AREAS.guarding("/api/v1/something-new").refusal()).isEqualTo(Address.Refusal.PROBLEM);
    }

    @Test
    void pages_that_classes_inherit_count_as_theirs() {
        assertThat(PageListing.pages())
                .contains("/ui/akte/{id}/verlauf", "/ui/vorgang/{id}/verlauf", "/ui", "/ui/hilfe");
    }
}
