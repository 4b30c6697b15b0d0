package org.schriftgut.web.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A whole list. */
public record ListJson<T>(List<T> items) {

    static <V, T> ListJson<T> of(Collection<V> values, Function<? super V, ? extends T> view) {
        return new ListJson<>(values.stream().<T>map(view).toList());
    }
}
