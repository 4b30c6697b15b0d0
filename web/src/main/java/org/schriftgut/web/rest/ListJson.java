package org.schriftgut.web.rest;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A whole list. */
public record ListJson<T>(List<T> items) {

    public static <V, T> ListJson<T> of(Collection<V> values, Function<? super V, ? extends T> view) {
        return new ListJson<>(values.stream().<T>map(view).toList());
    }
}
