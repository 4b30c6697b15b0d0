package org.schriftgut.fileplan;

import java.time.LocalDate;

/** What a plan states of one entry; equal values mean that an import changes nothing. */
record EntryValues(
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
