package org.schriftgut.oversight;

import org.schriftgut.fileplan.EntryAccess;

/**
 * Where the definition that holds for a record was decided.
 *
 * @param place reference number of the dossier or case it was decided on; null if it comes from the plan
 * @param entry code of the entry of the plan it comes from; null if it comes from a place
 * @param type the file type named by that entry if the definition is the type's; null otherwise
 */
public record AccessOrigin(String place, String entry, String type) {

    /** What holds at an entry; null if nobody decided anything along its line. */
    public static AccessOrigin of(EntryAccess access) {
        return access.from() == null ? null : new AccessOrigin(null, access.from(), access.type());
    }
}
