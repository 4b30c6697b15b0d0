package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.dossiertype.TypeRules;
import org.schriftgut.rights.AccessSetting;

/**
 * Who sees the dossiers of an entry.
 *
 * <p>From the top, each entry adds what was decided for the file type it names, then what was decided at the entry itself. So the
 * rule of a type holds from the entry that names it downwards; it is stronger than what comes from above and weaker than a
 * decision at that entry.
 *
 * @param own what was decided at the entry itself
 * @param effective what holds there; {@link AccessSetting#INHERITED} if nobody decided anything along the line
 * @param from code of the entry the definition comes from; null if no entry states one
 * @param type the file type named by that entry if the definition is the type's; null if it is the entry's own
 * @param branches entries along the line that bound access, from the top
 */
public record EntryAccess(AccessSetting own, AccessSetting effective, String from, String type, List<UUID> branches) {

    /** @param upwards the entry, then those above it */
    static EntryAccess along(List<EntryStatement> upwards, TypeRules types) {
        var effective = AccessSetting.INHERITED;
        String from = null;
        String type = null;
        var branches = new ArrayList<UUID>();
        for (var i = upwards.size() - 1; i >= 0; i--) {
            var entry = upwards.get(i);
            var ofType = types.of(entry.dossierType);
            var own = OwnAccess.setting(entry.entry.own);
            effective = effective.inside(ofType).inside(own);
            if (own.definition() != null || ofType.definition() != null) {
                from = entry.code;
                type = own.definition() == null ? entry.dossierType : null;
            }
            if (entry.entry.boundsAccess) {
                branches.add(entry.entryId());
            }
        }
        return new EntryAccess(OwnAccess.setting(upwards.get(0).entry.own), effective, from, type, branches);
    }
}
