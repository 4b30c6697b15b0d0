package org.schriftgut.web.rest;

import java.util.List;
import java.util.function.Function;
import org.schriftgut.common.Page;

/**
 * Part of a list.
 *
 * @param total rows the caller may see in all
 */
public record PageJson<T>(List<T> items, long total, int offset, int limit) {

    public static <V, T> PageJson<T> of(Page<V> page, Function<? super V, ? extends T> view) {
        Page<T> shown = page.map(view);
        return new PageJson<>(shown.items(), shown.total(), shown.offset(), shown.limit());
    }
}
