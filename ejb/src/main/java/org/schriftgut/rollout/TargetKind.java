package org.schriftgut.rollout;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of element that answers become.
 *
 * @param key what the key of an element is
 * @param byHand the product has the function but no part of the configuration: done and ticked off by hand until then
 * @param part key of the part of the configuration; empty unless the state is {@link State#EXISTS}
 * @param mandatory going live is refused while it is only planned
 */
public record TargetKind(
        String title,
        String key,
        State state,
        boolean byHand,
        String part,
        String approver,
        boolean mandatory,
        Map<String, Field> fields,
        String note) {

    public TargetKind {
        part = Question.orEmpty(part);
        note = Question.orEmpty(note);
        fields = new LinkedHashMap<>(fields);
    }

    /** There is no third state. */
    public enum State {
        /** Applied and read back through its part of the configuration. */
        @JsonProperty("exists")
        EXISTS,
        /** Vorgemerkt: carried as data, listed by name, applied when the part arrives. */
        @JsonProperty("planned")
        PLANNED;

        /** As the questionnaire writes it. */
        @JsonValue
        public String word() {
            return this == EXISTS ? "exists" : "planned";
        }
    }

    /**
     * @param by {@code product}: not asked, but worked out or kept
     * @param collect several answers add to the list
     */
    public record Field(
            String type,
            String title,
            boolean required,
            List<String> values,
            String pattern,
            Double min,
            Double max,
            String by,
            boolean collect) {

        public Field {
            values = Question.orEmpty(values);
            pattern = Question.orEmpty(pattern);
            by = Question.orEmpty(by);
        }

        boolean isList() {
            return type.startsWith("list<");
        }

        /** The type, or what the list holds. */
        String single() {
            return isList() ? type.substring(5, type.length() - 1) : type;
        }

        boolean isByProduct() {
            return by.equals("product");
        }
    }
}
