package org.schriftgut.common;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param total rows the person may see in all, not only those returned
 */
public record Page<T>(List<T> items, long total, int offset, int limit) {

    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        return new Page<>(List.copyOf(items), total, paging.offset(), paging.limit());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, offset, limit);
    }
}
