package org.schriftgut.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.AccessDefinition;

/** What would hold where nothing of its own were decided; null where the caller may not see what is above. */
@ApplicationScoped
class Inherited {

    @Inject
    Access access;

    @Inject
    Places places;

    @Inject
    FilePlans plans;

    AccessDefinition by(PlaceView place) {
        if (place.own().definition() == null) {
            return place.access();
        }
        return place.parent() == null ? of(place.planEntry()) : above(place.parent());
    }

    AccessDefinition by(DocumentView document) {
        return document.own().definition() == null
                ? access.rule(document.accessClass()).definition()
                : above(document.place());
    }

    AccessDefinition by(EntryView entry) {
        return entry.access().own().definition() == null
                ? usual(entry.access().effective().definition())
                : of(entry.parentId());
    }

    private AccessDefinition above(UUID place) {
        var found = places.readable(Set.of(place)).get(place);
        return found == null ? null : found.access();
    }

    private AccessDefinition of(UUID entry) {
        return usual(
                entry == null ? null : plans.get(entry).access().effective().definition());
    }

    private static AccessDefinition usual(AccessDefinition decided) {
        return decided == null ? AccessDefinition.UNIT_AND_SUPERIORS : decided;
    }
}
