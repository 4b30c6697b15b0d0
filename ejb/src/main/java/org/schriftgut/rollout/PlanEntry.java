package org.schriftgut.rollout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the file plan as questions see it; what the plan leaves empty is empty here.
 *
 * @param type name of the type of file
 * @param trigger {@code zda}, {@code ersetzt}, {@code buchungsjahr}, {@code haushaltsjahr}, {@code ereignis}, {@code volljaehrigkeit},
 *     {@code tod}, {@code jahresabschluss_festgestellt}, {@code letztes_dokument}
 * @param event what stands behind {@code ereignis:}
 */
public record PlanEntry(
        String code,
        String title,
        String type,
        Optional<Integer> years,
        boolean unlimited,
        String trigger,
        String event,
        String disposal,
        String protection,
        String basis) {

    /** § 147 AO binds taxpayers, not the files of an authority. */
    private static final Pattern WEAK_BASIS = Pattern.compile("\\b147\\b[^;]{0,60}\\b(AO|Abgabenordnung)\\b");

    static boolean isWeak(String basis) {
        return basis.isEmpty() || WEAK_BASIS.matcher(basis).find();
    }

    /** Whether its period is a proposal that somebody has to confirm. */
    public boolean isExample() {
        return basis.startsWith("Beispielwert") || isWeak(basis);
    }

    /** What expressions see: nothing where the plan says nothing. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("key", code);
        values.put("code", code);
        values.put("title", title);
        values.put("type", type);
        values.put("trigger", trigger);
        values.put("event", event);
        values.put("disposal", disposal);
        values.put("protection", protection);
        values.put("basis", basis);
        values.values().removeIf(""::equals);
        years.ifPresent(number -> values.put("years", number.longValue()));
        values.put("unlimited", unlimited);
        values.put("example", isExample());
        return values;
    }
}
