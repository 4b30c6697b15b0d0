package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UiApplicationTest {

    @Test
    void gives_each_path_to_one_class_only() {
        var whole = new UiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .filter(type -> !type.getAnnotation(Path.class).value().equals("/"))
                        .filter(type -> !type.getAnnotation(Path.class).value().equals("/admin"))
                        .collect(Collectors.groupingBy(
                                type -> type.getAnnotation(Path.class).value()));

        // RESTEasy chooses the class by its path first: a second class with the same one would hide the other's methods
        assertThat(whole.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void accepts_forms_only_so_that_no_other_site_sends_something_else() {
        var forms = new UiApplication()
                .getClasses().stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.isAnnotationPresent(POST.class))
                        .filter(method -> !method.getName().equals("signOut"));

        assertThat(forms).allSatisfy((Method method) -> assertThat(method.isAnnotationPresent(Consumes.class))
                .as(method.toString())
                .isTrue());
    }
}
