package org.schriftgut.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Old and new values of the fields an act changed. Equal values leave no trace.
 *
 * <p>What goes into the hashed payload can never be erased. So only what nobody typed goes there, and the types see to that:
 * there is no {@code set} for text. Whatever somebody typed or a file is called goes by {@link #content} and is erased with the
 * object; what is about a person goes by {@link #personal}. The hash of a content counts as content, as a short known text is
 * found by trying.
 *
 * <p>Source: docs/adr/0011-the-log-can-forget.md
 */
public final class Changes {

    private final Map<String, Object> plain = new LinkedHashMap<>();
    private final Map<String, Object> content = new LinkedHashMap<>();
    private final Map<String, Object> personal = new LinkedHashMap<>();

    public static Changes none() {
        return new Changes();
    }

    /** A value that came into being. */
    public Changes set(String field, UUID now) {
        return changed(field, null, now);
    }

    public Changes set(String field, Enum<?> now) {
        return changed(field, null, now);
    }

    public Changes set(String field, Long now) {
        return changed(field, null, now);
    }

    public Changes set(String field, Integer now) {
        return changed(field, null, now);
    }

    public Changes set(String field, Boolean now) {
        return changed(field, null, now);
    }

    public Changes set(String field, LocalDate now) {
        return changed(field, null, now);
    }

    public Changes set(String field, Instant now) {
        return changed(field, null, now);
    }

    public Changes set(String field, LogCode now) {
        return changed(field, null, now);
    }

    public Changes changed(String field, UUID before, UUID now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, Enum<?> before, Enum<?> now) {
        return put(plain, field, name(before), name(now));
    }

    public Changes changed(String field, Long before, Long now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, Integer before, Integer now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, Boolean before, Boolean now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, LocalDate before, LocalDate now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, Instant before, Instant now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, Period before, Period now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, LogHash before, LogHash now) {
        return put(plain, field, before, now);
    }

    public Changes changed(String field, LogCode before, LogCode now) {
        return put(plain, field, before, now);
    }

    /** Several ids; null where there were or are none. */
    public Changes changedIds(String field, Collection<UUID> before, Collection<UUID> now) {
        return put(plain, field, before, now);
    }

    /** Several constants of an enum; null where there were or are none. */
    public Changes changedNames(String field, Collection<? extends Enum<?>> before, Collection<? extends Enum<?>> now) {
        return put(plain, field, names(before), names(now));
    }

    /** Several numbers; null where there were or are none. */
    public Changes changedNumbers(String field, Collection<Long> before, Collection<Long> now) {
        return put(plain, field, before, now);
    }

    /** Several words of our own; null where there were or are none. */
    public Changes changedCodes(String field, Collection<LogCode> before, Collection<LogCode> now) {
        return put(plain, field, before, now);
    }

    /** What somebody typed, what a file or a sender is called, the hash of a file: kept apart, erased with the object. */
    public Changes content(String field, Object before, Object now) {
        return put(content, field, before, now);
    }

    /** A value about a person: kept apart, erasable, and shown nowhere. */
    public Changes personal(String field, Object before, Object now) {
        return put(personal, field, before, now);
    }

    public boolean isEmpty() {
        return plain.isEmpty() && content.isEmpty() && personal.isEmpty();
    }

    Map<String, Object> plainValues() {
        return plain;
    }

    Map<String, Object> contentValues() {
        return content;
    }

    Map<String, Object> personalValues() {
        return personal;
    }

    private Changes put(Map<String, Object> part, String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            part.put(field, Arrays.asList(value(before), value(now)));
        }
        return this;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Collection<String> names(Collection<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }

    private static Object value(Object raw) {
        if (raw instanceof Collection<?> items) {
            return items.stream().map(Changes::value).toList();
        }
        return raw == null || raw instanceof Boolean || raw instanceof Long || raw instanceof Integer
                ? raw
                : raw.toString();
    }
}
