package org.schriftgut.rollout;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the value of a field or of a proposal comes from answers. */
@JsonDeserialize(using = Formula.FromJson.class)
public sealed interface Formula {

    /** The expressions it holds, without those inside a sentence. */
    List<String> expressions();

    /** The value of an expression. */
    record Plain(String expression) implements Formula {

        @Override
        public List<String> expressions() {
            return List.of(expression);
        }
    }

    /** A text with placeholders. */
    record Text(String template) implements Formula {

        @Override
        public List<String> expressions() {
            return List.of();
        }
    }

    /** A value for each option; an option without one leaves the field out. */
    record Pick(String expression, Map<String, Object> from) implements Formula {

        @Override
        public List<String> expressions() {
            return List.of(expression);
        }
    }

    /** Those of a list of options that are on a list. */
    record Keep(String expression, List<String> of) implements Formula {

        @Override
        public List<String> expressions() {
            return List.of(expression);
        }
    }

    /** Read after the schema was held, so every form is one of the four. */
    final class FromJson extends StdDeserializer<Formula> {

        private static final long serialVersionUID = 1L;

        FromJson() {
            super(Formula.class);
        }

        @Override
        public Formula deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode json = context.readTree(parser);
            if (json.isTextual()) {
                return new Plain(json.textValue());
            }
            if (json.has("text")) {
                return new Text(json.get("text").textValue());
            }
            if (json.has("keep")) {
                var of = new ArrayList<String>();
                json.get("of").forEach(value -> of.add(value.textValue()));
                return new Keep(json.get("keep").textValue(), List.copyOf(of));
            }
            var from = new LinkedHashMap<String, Object>();
            json.get("from").properties().forEach(each -> from.put(each.getKey(), Values.of(each.getValue())));
            return new Pick(json.get("pick").textValue(), from);
        }
    }
}
