package org.schriftgut.web.area;

import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** HTTP methods that a Java method answers. */
final class Methods {

    private Methods() {}

    static Stream<String> of(Method answer) {
        return Arrays.stream(answer.getAnnotations())
                .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value);
    }
}
