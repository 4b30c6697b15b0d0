package org.schriftgut.rollout;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes typed targets of elements. */
public final class Targets {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Target.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private Targets() {}

    /** @return nothing if it lacks a field its kind requires, which a finding of the blueprint says */
    public static Optional<Target> of(Blueprint.Element element) {
        var type = type(element.kind()).orElseThrow(() -> new IllegalArgumentException(element.kind()));
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var name = field(components[i]);
            values[i] = i == 0
                    ? element.key()
                    : value(components[i], element.fields().get(name));
            if (values[i] == null) {
                return Optional.empty();
            }
        }
        return Optional.of(make(type, components, values));
    }

    /** The record for a kind: {@code fileplan.entries} is FileplanEntries. */
    static Optional<Class<?>> type(String kind) {
        return Optional.ofNullable(KINDS.get(Arrays.stream(kind.split("\\."))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining())));
    }

    /** The name of the field; one is a word of Java. */
    static String field(RecordComponent component) {
        return component.getName().equals("isProtected") ? "protected" : component.getName();
    }

    private static Object value(RecordComponent component, Object value) {
        if (component.getType() == List.class) {
            return Values.list(value).stream().map(String::valueOf).toList();
        }
        if (component.getType() == Optional.class) {
            var held = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Optional.ofNullable(value).map(given -> typed(held, given));
        }
        return value == null ? null : typed(component.getType(), value);
    }

    private static Object typed(Type type, Object value) {
        if (type == LocalDate.class) {
            return LocalDate.parse((String) value);
        }
        return type == String.class ? String.valueOf(value) : value;
    }

    private static Target make(Class<?> type, RecordComponent[] components, Object... values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Target) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }
}
