package org.schriftgut.fileplan;

import java.util.List;

/**
 * Retention values that hold for an entry, and where each comes from.
 *
 * <p>Period, trigger and disposal type are inherited separately, each from the nearest entry above that states it.
 *
 * @param own what the entry itself states
 * @param effective what holds
 * @param periodFrom code of the entry that states the period; null when none does
 * @param triggerFrom code of the entry that states the trigger; null when none does
 * @param disposalFrom code of the entry that states the disposal type; null when none does
 */
public record RetentionDefaults(
        RetentionData own, RetentionData effective, String periodFrom, String triggerFrom, String disposalFrom) {

    /**
     * Follows the line of entries upwards.
     *
     * @param line the entry first, then the entries above it up to the top
     */
    static RetentionDefaults along(List<EntryValues> line) {
        var own = line.get(0).retention();
        EntryValues period = null;
        EntryValues trigger = null;
        EntryValues disposal = null;
        for (var entry : line) {
            var stated = entry.retention();
            period = period == null && stated.hasPeriod() ? entry : period;
            trigger = trigger == null && stated.trigger() != null ? entry : trigger;
            disposal = disposal == null && stated.disposalType() != null ? entry : disposal;
        }
        var effective = new RetentionData(
                period == null ? null : period.retention().years(),
                period != null && period.retention().unlimited(),
                trigger == null ? null : trigger.retention().trigger(),
                disposal == null ? null : disposal.retention().disposalType());
        return new RetentionDefaults(own, effective, code(period), code(trigger), code(disposal));
    }

    private static String code(EntryValues entry) {
        return entry == null ? null : entry.code();
    }
}
