package org.schriftgut.search.worker;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates in sheets as a German office sees them: the slash of a format stands for the separator of the country. */
final class GermanDates {
    private static final Pattern AMERICAN = Pattern.compile("(?i)(?<![a-z])m{1,2}/d{1,2}/(y{4}|y{2})(?![a-z])");
    /** What formats that have only a number (ISO/IEC 29500-1, 18.8.30) look like in German, years always whole. */
    private static final Map<Integer, String> BUILT_IN =
            Map.of(14, "dd.mm.yyyy", 15, "dd. mmm yyyy", 16, "dd. mmm", 17, "mmm yyyy", 22, "dd.mm.yyyy hh:mm");

    private GermanDates() {}

    /** Teaches POI, which has only the American ones; in this process nothing else reads sheets. */
    static void teach() {
        try {
            Field formats = BuiltinFormats.class.getDeclaredField("_formats");
            formats.setAccessible(true);
            var patterns = (String[]) formats.get(null);
            BUILT_IN.forEach((number, pattern) -> patterns[number] = pattern);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("POI keeps its formats elsewhere now", e);
        }
    }

    /** A number format with German dates; others stay as they are. */
    static String pattern(String format) {
        // Its number does not matter: custom formats are told by their characters.
        if (format == null || format.indexOf('/') < 0 || !DateUtil.isADateFormat(200, format)) {
            return format;
        }
        return AMERICAN.matcher(format)
                .replaceAll("dd.mm.yyyy")
                .replace("\\/", ".")
                .replace('/', '.');
    }

    /** The same for formats that must keep their length. */
    static String patternOfSameLength(String format) {
        if (format.indexOf('/') < 0 || !DateUtil.isADateFormat(200, format)) {
            return format;
        }
        return format.replaceAll("(?i)(?<![a-z])(m{1,2})/(d{1,2})/(?=y)", "$2/$1/")
                .replace('/', '.');
    }
}
