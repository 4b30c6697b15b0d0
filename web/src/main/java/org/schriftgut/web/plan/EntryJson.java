package org.schriftgut.web.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.RetentionData;

/**
 * An entry of the file plan.
 *
 * @param filing whether dossiers may be opened here today
 * @param retention what holds here, own or inherited
 */
public record EntryJson(
        UUID id,
        UUID parent,
        String code,
        String title,
        String shortTitle,
        String description,
        int level,
        boolean filing,
        boolean filingLevel,
        String dossierType,
        RetentionJson retention,
        String protectionNeed,
        String leadUnit,
        String legalBasis,
        String crossReference,
        LocalDate validFrom,
        LocalDate validTo,
        boolean retired,
        boolean hasChildren,
        long version) {

    /**
     * How long records are kept.
     *
     * @param from code of the entry that states the period
     */
    public record RetentionJson(Integer years, boolean unlimited, String trigger, String disposalType, String from) {

        static RetentionJson of(RetentionData data, String from) {
            return new RetentionJson(data.years(), data.unlimited(), data.trigger(), data.disposalType(), from);
        }
    }

    static EntryJson of(EntryView entry) {
        return new EntryJson(
                entry.id(),
                entry.parentId(),
                entry.code(),
                entry.title(),
                entry.shortTitle(),
                entry.description(),
                entry.level(),
                entry.filing(),
                entry.filingLevel(),
                entry.dossierType(),
                RetentionJson.of(
                        entry.retention().effective(), entry.retention().periodFrom()),
                entry.protectionNeed(),
                entry.leadUnit(),
                entry.legalBasis(),
                entry.crossReference(),
                entry.validFrom(),
                entry.validTo(),
                entry.retired(),
                entry.hasChildren(),
                entry.version());
    }
}
