package org.schriftgut.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was decided at one level: file plan entry, dossier, case or document.
 *
 * @param definition null: the one from above holds, with its grants
 * @param person whose record it is, for personal definitions; null elsewhere
 * @param grants in addition to those from above, or, with a definition, instead of them
 */
public record AccessSetting(AccessDefinition definition, UUID person, List<Grant> grants) {

    /** Nothing decided here. */
    public static final AccessSetting INHERITED = of(null, null, List.of());

    public AccessSetting {
        person = definition != null && definition.isPersonal() ? person : null;
        grants = Grant.merged(grants);
    }

    public static AccessSetting of(AccessDefinition definition, UUID person, Collection<Grant> grants) {
        return new AccessSetting(definition, person, List.copyOf(grants));
    }

    /** What holds inside where this holds and the other was decided. */
    public AccessSetting inside(AccessSetting own) {
        if (own.definition != null) {
            return own;
        }
        var all = new ArrayList<>(grants);
        all.addAll(own.grants);
        return of(definition, person, all);
    }

    /**
     * Whether everybody may be told who is named. Who is in a closed circle, and whose something personal is, stays with those who
     * decide about it.
     */
    public boolean isOpenAboutNames() {
        return definition == null || definition.isForUnit();
    }

    public boolean isInherited() {
        return definition == null && grants.isEmpty();
    }
}
