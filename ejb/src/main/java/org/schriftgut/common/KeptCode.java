package org.schriftgut.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A code and its values as they are kept in a row, to be said in the language of whoever reads the row later.
 *
 * @param key of the code, see {@link Code#key()}
 * @param args texts, whole numbers and days; of an enum its type and name ({@code JobState.DEAD})
 */
public record KeptCode(String key, List<Object> args) {

    private static final int LONGEST_TEXT = 300;
    private static final String CODE = "code";
    private static final String ARGS = "args";

    public KeptCode {
        args = Collections.unmodifiableList(new ArrayList<>(args));
    }

    public static KeptCode of(Code code, List<?> args) {
        return new KeptCode(code.key(), args.stream().map(KeptCode::plain).toList());
    }

    public static KeptCode of(Problem problem) {
        return of(problem.code(), problem.args());
    }

    /** As it is kept. */
    public String text() {
        return CanonicalJson.text(Map.of(CODE, key, ARGS, args));
    }

    /** What was kept; null for null. Before there were codes it was a sentence, and stays one. */
    public static KeptCode read(String text) {
        if (text == null) {
            return null;
        }
        var kept = text.startsWith("{") ? fields(text) : Map.of();
        return kept.get(CODE) instanceof String key && kept.get(ARGS) instanceof List<?> args
                ? new KeptCode(key, new ArrayList<>(args))
                : of(CommonFault.SAID, List.of(text));
    }

    private static Map<String, Object> fields(String text) {
        try {
            return CanonicalJson.read(text);
        } catch (IllegalArgumentException e) {
            // a sentence that begins with a brace
            return Map.of();
        }
    }

    /** The name of an enum's word in the bundles, of a nested enum with its class. */
    public static String word(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }

    private static Object plain(Object arg) {
        if (arg instanceof Code code) {
            return code.key();
        }
        if (arg instanceof Enum<?> constant) {
            return word(constant);
        }
        if (arg instanceof Number number) {
            return number.longValue();
        }
        if (arg instanceof LocalDate || arg instanceof UUID) {
            return arg.toString();
        }
        var text = String.valueOf(arg);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
