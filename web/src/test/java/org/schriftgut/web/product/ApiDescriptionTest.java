package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final String SCHEMA = "mp.openapi.schema.";

    @Test
    void the_words_of_the_features_are_described_as_they_are() throws IOException, ClassNotFoundException {
        var config = new Properties();
        try (var file = ApiApplication.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            config.load(file);
        }

        for (var name : config.stringPropertyNames()) {
            var schema = config.getProperty(name);
            if (name.startsWith(SCHEMA) && schema.contains("\"enum\"")) {
                var type = Class.forName(name.substring(SCHEMA.length()));
                assertThat(words(schema))
                        .as(type.getName())
                        .containsExactly(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toArray(String[]::new));
            }
        }
    }

    @Test
    void every_resource_belongs_to_the_application_and_says_what_each_call_does() {
        var resources = new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .toList();

        assertThat(resources).isNotEmpty().allSatisfy(type -> assertThat(type.getDeclaredMethods())
                .filteredOn(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
                .isNotEmpty()
                .allMatch(method -> method.isAnnotationPresent(Operation.class)));
    }

    private static String[] words(String schema) {
        try (var reader = Json.createReader(new StringReader(schema))) {
            return reader.readObject().getJsonArray("enum").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toArray(String[]::new);
        }
    }
}
