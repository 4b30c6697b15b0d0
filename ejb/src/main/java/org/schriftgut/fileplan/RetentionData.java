package org.schriftgut.fileplan;

/**
 * Retention values of an entry, as the plan states them.
 *
 * @param years years after the trigger; null when unlimited or not stated
 * @param unlimited whether records are kept for good
 * @param trigger what starts the period: {@code zda}, {@code ersetzt}, {@code buchungsjahr}, {@code haushaltsjahr} or
 *     {@code ereignis:} and a name; null when not stated
 * @param disposalType {@code A} archive, {@code B} appraise, {@code V} destroy (xdomea Aussonderungsart); null when not
 *     stated
 */
public record RetentionData(Integer years, boolean unlimited, String trigger, String disposalType) {

    /** Whether a period is stated, in years or unlimited. */
    public boolean hasPeriod() {
        return unlimited || years != null;
    }
}
