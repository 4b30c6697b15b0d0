package org.schriftgut.fileplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the file plan.
 *
 * @param parentId entry above, null at the top
 * @param level 1 at the top
 * @param filing whether dossiers may be opened here today: a filing level, valid today, neither it nor an entry above
 *     retired
 * @param filingLevel what the plan says of the level, whatever the day
 * @param dossierType kind of dossier opened here, for instance {@code Fallakte}; may be null
 * @param protectionNeed {@code normal}, {@code hoch} or {@code sehr hoch}; may be null
 * @param leadUnit unit named by the plan, as text
 * @param crossReference codes of related entries, as text
 * @param validFrom first day; null without a beginning
 * @param validTo last day; null without an end
 * @param access who sees the dossiers here, own decision or inherited
 * @param version for changes that must not overwrite somebody else's
 */
public record EntryView(
        UUID id,
        UUID parentId,
        String code,
        String title,
        String shortTitle,
        String description,
        int level,
        boolean filing,
        boolean filingLevel,
        String dossierType,
        RetentionDefaults retention,
        String protectionNeed,
        String leadUnit,
        String legalBasis,
        String crossReference,
        LocalDate validFrom,
        LocalDate validTo,
        boolean retired,
        boolean hasChildren,
        EntryAccess access,
        long version) {}
