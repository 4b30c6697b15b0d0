package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.rights.AccessSetting;

/**
 * Who sees the dossiers of an entry.
 *
 * @param own what was decided at the entry itself
 * @param effective what holds there; {@link AccessSetting#INHERITED} if nobody decided anything along the line
 * @param from code of the entry the definition comes from; null if no entry states one
 * @param branches entries along the line that bound access, from the top
 */
public record EntryAccess(AccessSetting own, AccessSetting effective, String from, List<UUID> branches) {

    /** @param upwards the entry, then those above it */
    static EntryAccess along(List<FilePlanEntry> upwards) {
        var effective = AccessSetting.INHERITED;
        String from = null;
        var branches = new ArrayList<UUID>();
        for (var i = upwards.size() - 1; i >= 0; i--) {
            var entry = upwards.get(i);
            var own = OwnAccess.setting(entry.own);
            effective = effective.inside(own);
            from = own.definition() == null ? from : entry.code;
            if (entry.boundsAccess) {
                branches.add(entry.id());
            }
        }
        return new EntryAccess(OwnAccess.setting(upwards.get(0).own), effective, from, branches);
    }
}
