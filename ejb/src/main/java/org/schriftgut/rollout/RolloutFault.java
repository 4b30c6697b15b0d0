package org.schriftgut.rollout;

import java.util.List;
import org.schriftgut.common.Code;

/** What is found wrong in a questionnaire, in answers, or in what they lead to. */
public enum RolloutFault implements Code {
    QUESTIONNAIRE_UNSOUND,
    JSON_TOO_LARGE(Number.class),
    JSON_UNREADABLE(Number.class, Number.class),
    FORM(String.class),
    TWICE(String.class),
    UNKNOWN(String.class),
    EXPRESSION_TOO_LONG(Number.class),
    EXPRESSION_TOO_DEEP(Number.class),
    EXPRESSION_TOO_LARGE(Number.class),
    EXPRESSION_UNREADABLE(Number.class),
    EXPRESSION_REFUSED(String.class),
    EXPRESSION_RUNS_AWAY(String.class),
    EXPRESSION_NAME_UNKNOWN(String.class),
    EXPRESSION_NAME_TAKEN(String.class),
    EXPRESSION_OPTION_UNKNOWN(String.class),
    EXPRESSION_TYPES(String.class, String.class),
    EXPRESSION_NO_CONDITION,
    EXPRESSION_NO_LIST,
    SENTENCE_BRACKETS,
    SENTENCE_OPTIONAL,
    SENTENCE_NOT_SHOWABLE(String.class),
    TEXT_EMPTY,
    TEXT_UMLAUTS,
    TEXT_QUOTES,
    TEXT_WORDS,
    TEXT_BLANKS,
    TITLE_END,
    WHY_FORM(Number.class),
    LEVEL_OF_SECTION,
    REQUIRED_IN_DEPTH,
    REPEATS_FOR_NO_TABLE(String.class),
    GROUPS_WITHOUT_REPEATING,
    ASKED_LATER(String.class),
    CYCLE(String.class),
    NEVER_ASKED,
    SHAPE_LACKS(String.class),
    EXCLUSIVE_MISPLACED,
    EXCLUSIVE_UNMARKED(String.class),
    EMPTY_LABEL_MISSING,
    NAME_RESERVED(String.class),
    PREFILL_ROOT(String.class),
    TEMPLATE_ANSWERS_OTHER,
    TAKES_NO_TEMPLATE(String.class),
    LEADS_TO_NOTHING,
    DOES_NOT_READ_ITSELF,
    OPTIONS_NOT_ALL_MAPPED(String.class),
    DOES_NOT_FIT(String.class, String.class),
    TARGET_UNREACHED,
    FIELD_UNSET(String.class),
    PART_AND_STATE,
    QUESTION_UNKNOWN,
    ANSWER_NOT_OF_TYPE(String.class),
    ANSWER_LACKS(String.class),
    ANSWER_ROWS(Number.class),
    ANSWER_ROW_KEYS,
    ANSWER_COLUMN_UNKNOWN(String.class),
    ANSWER_STANDS_ALONE(String.class),
    ANSWER_NOT_OFFERED(String.class),
    ANSWER_LIMIT(Number.class, String.class),
    ANSWERS_DIFFER,
    ELEMENT_CONFLICT(String.class),
    ELEMENT_LACKS(String.class);

    private final List<Class<?>> args;

    RolloutFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
