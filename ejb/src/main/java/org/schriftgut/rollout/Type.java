package org.schriftgut.rollout;

import java.util.List;
import java.util.Map;

/** What an expression or an answer is, as far as it is known before anybody answers. */
sealed interface Type {

    Type TEXT = new Simple("text");
    Type INT = new Simple("integer");
    Type DECIMAL = new Simple("decimal");
    Type DATE = new Simple("date");
    Type UNIT = new Simple("unit");
    Type PERSON = new Simple("person");
    Type CODE = new Simple("planCode");
    Type FUNCTION = new Simple("function");
    Type FILE = new Simple("file");
    Type BOOL = new YesNo(Map.of());

    /** How a finding names it. */
    String word();

    record Simple(String word) implements Type {}

    /** @param phrases how true and false read in a sentence; empty for yes and no */
    record YesNo(Map<String, String> phrases) implements Type {

        @Override
        public String word() {
            return "yesno";
        }
    }

    /** One of fixed options, with how each reads. */
    record Choice(Map<String, String> labels) implements Type {

        @Override
        public String word() {
            return "option";
        }
    }

    /** A whole number with a label for each value. */
    record Scale(Map<String, String> labels) implements Type {

        @Override
        public String word() {
            return "scale";
        }
    }

    /** The key of a row of another answer, or one of the labels. */
    record Reference(String source, Map<String, String> labels) implements Type {

        @Override
        public String word() {
            return "reference";
        }
    }

    /** What stands in the expression itself. */
    record Constant(List<Object> values) implements Type {

        @Override
        public String word() {
            return "constant";
        }
    }

    record ListOf(Type item) implements Type {

        @Override
        public String word() {
            return "list";
        }
    }

    /** Rows and roots. Two of them are never compared by their fields: rows know questions that know rows. */
    final class Fields implements Type {

        private final Map<String, Type> fields;

        Fields(Map<String, Type> fields) {
            this.fields = fields;
        }

        Map<String, Type> fields() {
            return fields;
        }

        @Override
        public String word() {
            return "row";
        }
    }

    /** Whether its value is a text. */
    default boolean isText() {
        return this instanceof Choice
                || this instanceof Reference
                || this instanceof Simple && !equals(INT) && !equals(DECIMAL);
    }
}
