package org.schriftgut.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    /** The ways that lead past the payload. */
    private static final Set<String> APART = Set.of("content", "personal");

    /** Types whose values may be text that somebody typed. */
    private static final Set<Class<?>> TEXT = Set.of(Object.class, String.class, CharSequence.class, Comparable.class);

    @Test
    void no_way_into_the_payload_takes_text() throws NoSuchMethodException {
        var ways = Arrays.stream(Changes.class.getMethods())
                .filter(method -> method.getReturnType() == Changes.class && method.getParameterCount() > 0)
                .filter(method -> !APART.contains(method.getName()))
                .toList();

        assertThat(ways).hasSizeGreaterThan(15);
        assertThat(ways).noneMatch(ChangesTest::takesText);
        assertThat(takesText(Changes.class.getMethod("content", String.class, Object.class, Object.class)))
                .as("the test sees text")
                .isTrue();
    }

    @Test
    void what_is_kept_apart_leaves_nothing_in_the_payload() {
        var changes = Changes.none()
                .content("subject", null, "Geheimwort")
                .personal("login", null, "demir")
                .set("number", 7);

        assertThat(changes.plainValues()).containsOnlyKeys("number");
        assertThat(changes.contentValues()).containsExactly(entry("subject", "Geheimwort"));
        assertThat(changes.personalValues()).containsExactly(entry("login", "demir"));
    }

    @Test
    void equal_values_leave_no_trace() {
        var changes = Changes.none()
                .content("subject", "Antrag", "Antrag")
                .changed("number", 7, 7)
                .changed("closed", true, true);

        assertThat(changes.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sehr geehrte Frau Demir", "Müller", "a,b", "12.21"})
    void a_word_of_our_own_is_nothing_typed(String typed) {
        assertThatThrownBy(() -> new LogCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean takesText(Method way) {
        // the first says which field it is
        return Arrays.stream(way.getGenericParameterTypes()).skip(1).anyMatch(ChangesTest::isText);
    }

    private static boolean isText(Type type) {
        if (type instanceof ParameterizedType of) {
            return of.getRawType() != Enum.class
                    && Arrays.stream(of.getActualTypeArguments()).anyMatch(ChangesTest::isText);
        }
        if (type instanceof WildcardType wild) {
            return isText(wild.getUpperBounds()[0]);
        }
        return TEXT.contains(type);
    }

    private static Map.Entry<String, Object> entry(String field, Object now) {
        return Map.entry(field, Arrays.asList(null, now));
    }
}
