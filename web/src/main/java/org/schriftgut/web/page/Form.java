package org.schriftgut.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * State of a form: what was typed and what is wrong with it. Nothing typed is ever lost by an error.
 *
 * @param values typed or stored values by field name
 * @param errors one sentence by field name, in the order of the fields; the empty name is for the form as a whole
 * @param key idempotency key of a creating form ({@code _key}): a second click creates nothing twice
 * @param version version the changes are based on ({@code _version}); stale ones are answered with {@code ConflictPage}
 */
public record Form(Map<String, String> values, Map<String, String> errors, String key, long version) {

    public Form {
        values = Map.copyOf(values);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** An empty form that creates something. */
    public static Form creating(String key) {
        return new Form(Map.of(), Map.of(), key, 0);
    }

    /** A form that changes what is stored. */
    public static Form changing(Map<String, String> stored, long version) {
        return new Form(stored, Map.of(), "", version);
    }

    /** The same form with these values kept. */
    public Form with(Map<String, String> typed) {
        return new Form(typed, errors, key, version);
    }

    /** The same form with one more error. */
    public Form withError(String field, String sentence) {
        var more = new LinkedHashMap<>(errors);
        more.put(field, sentence);
        return new Form(values, more, key, version);
    }

    /** What stands in this field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with this field; empty if nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Whether something is wrong with this field. */
    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
