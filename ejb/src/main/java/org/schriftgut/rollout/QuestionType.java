package org.schriftgut.rollout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an answer looks like: docs/adr/0023-questions-are-data.md names the value of each. */
public enum QuestionType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("longtext")
    LONGTEXT,
    @JsonProperty("integer")
    INTEGER,
    @JsonProperty("decimal")
    DECIMAL,
    @JsonProperty("date")
    DATE,
    @JsonProperty("yesno")
    YESNO,
    @JsonProperty("single")
    SINGLE,
    @JsonProperty("multi")
    MULTI,
    @JsonProperty("list")
    LIST,
    @JsonProperty("table")
    TABLE,
    @JsonProperty("matrix")
    MATRIX,
    @JsonProperty("scale")
    SCALE,
    @JsonProperty("file")
    FILE,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("function")
    FUNCTION,
    @JsonProperty("unit")
    UNIT,
    @JsonProperty("filePlanEntries")
    FILE_PLAN_ENTRIES,
    @JsonProperty("numberPattern")
    NUMBER_PATTERN,
    @JsonProperty("fieldRefs")
    FIELD_REFS;

    /** Whether the value is a list even without {@code many}. */
    boolean isList() {
        return this == MULTI || this == LIST || this == FIELD_REFS;
    }
}
