package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schriftgut.web.dossier.PlaceTabs;

/** The table of routes says what the code answers: whoever walks all pages reads it there. */
class RoutesTest {

    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("README-routes.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void the_table_of_routes_names_every_page_and_no_other() throws IOException {
        assertThat(written()).containsExactlyInAnyOrderElementsOf(answered());
    }

    @Test
    void pages_that_resources_inherit_count_as_theirs() {
        assertThat(answered()).contains("/ui/akte/{}/verlauf", "/ui/vorgang/{}/verlauf", "/ui", "/ui/hilfe");
    }

    private static Set<String> answered() {
        var routes = new TreeSet<String>();
        new UiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(RoutesTest::answeredBy)
                        .forEach(routes::add);
        return routes;
    }

    /** Inherited methods too: {@link PlaceTabs} has no path of its own. */
    private static Stream<String> answeredBy(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> plain("/ui/" + type.getAnnotation(Path.class).value() + "/" + below(method)));
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Set<String> written() throws IOException {
        var routes = new TreeSet<String>();
        for (var line : Files.readAllLines(TABLE)) {
            var columns = line.split("\\|");
            if (!line.startsWith("| ") || columns.length < 4) {
                continue;
            }
            var base = "";
            var addresses = CODE.matcher(columns[2]);
            while (addresses.find()) {
                var address = addresses.group(1).replaceFirst("\\?.*", "");
                if (address.startsWith("/ui")) {
                    base = address;
                    routes.add(plain(address));
                } else if (address.startsWith("/")) {
                    routes.add(plain(base + address));
                }
            }
        }
        return routes;
    }

    /** One slash between parts, none at the end, parameters without their names. */
    private static String plain(String address) {
        return address.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/").replaceFirst("/$", "");
    }
}
