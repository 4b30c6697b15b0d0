package org.schriftgut.fileplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a plan states of one entry, defaults included; equal values mean that nothing changes.
 *
 * @param filing whether it is a level where dossiers are opened
 */
public record EntryValues(
        String code,
        String title,
        String shortTitle,
        String description,
        boolean filing,
        String dossierType,
        RetentionData retention,
        String protectionNeed,
        String leadUnit,
        String legalBasis,
        String crossReference,
        LocalDate validFrom,
        LocalDate validTo,
        boolean retired) {

    /** All but the code by name, for the log. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", title);
        fields.put("shortTitle", shortTitle);
        fields.put("description", description);
        fields.put("filing", filing);
        fields.put("dossierType", dossierType);
        fields.put("retentionYears", retention.years());
        fields.put("retentionUnlimited", retention.unlimited());
        fields.put("retentionTrigger", retention.trigger());
        fields.put("disposalType", retention.disposalType());
        fields.put("protectionNeed", protectionNeed);
        fields.put("leadUnit", leadUnit);
        fields.put("legalBasis", legalBasis);
        fields.put("crossReference", crossReference);
        fields.put("validFrom", validFrom);
        fields.put("validTo", validTo);
        fields.put("retired", retired);
        return fields;
    }

    EntryValues withCode(String other) {
        return new EntryValues(
                other,
                title,
                shortTitle,
                description,
                filing,
                dossierType,
                retention,
                protectionNeed,
                leadUnit,
                legalBasis,
                crossReference,
                validFrom,
                validTo,
                retired);
    }

    EntryValues withRetired(boolean other) {
        return new EntryValues(
                code,
                title,
                shortTitle,
                description,
                filing,
                dossierType,
                retention,
                protectionNeed,
                leadUnit,
                legalBasis,
                crossReference,
                validFrom,
                validTo,
                other);
    }

    EntryValues withFiling(boolean other) {
        return new EntryValues(
                code,
                title,
                shortTitle,
                description,
                other,
                dossierType,
                retention,
                protectionNeed,
                leadUnit,
                legalBasis,
                crossReference,
                validFrom,
                validTo,
                retired);
    }
}
