package org.schriftgut.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.shell.Links;

/** The way from the file plan to a page. */
@ApplicationScoped
public class Trails {

    @Inject
    FilePlans plans;

    @Inject
    Places places;

    /** The entries above this one, itself excluded. */
    public List<Crumb> aboveEntry(UUID entry) {
        var path = plans.path(entry);
        return path.subList(0, path.size() - 1).stream().map(Trails::crumb).toList();
    }

    /** Plan entries and places above this one, itself excluded. */
    public List<Crumb> above(PlaceView place) {
        var path = places.path(place.id());
        return crumbs(path, path.size() - 1);
    }

    /** Plan entries and places down to this one. */
    public List<Crumb> to(PlaceView place) {
        var path = places.path(place.id());
        return crumbs(path, path.size());
    }

    /** Code and title of the entry a place is filed under. */
    public String filedUnder(PlaceView place) {
        var entry = entryOf(place);
        return entry == null ? "" : title(plans.get(entry));
    }

    /** The entry of a place, which its dossier names; null for an inbox. */
    public UUID entryOf(PlaceView place) {
        return place.planEntry() != null
                ? place.planEntry()
                : places.path(place.id()).get(0).planEntry();
    }

    public static String title(EntryView entry) {
        return entry.code() + " " + entry.title();
    }

    private List<Crumb> crumbs(List<PlaceView> path, int length) {
        var crumbs = new ArrayList<Crumb>();
        var entry = path.get(0).planEntry();
        if (entry != null) {
            plans.path(entry).forEach(above -> crumbs.add(crumb(above)));
        }
        path.subList(0, length)
                .forEach(at -> crumbs.add(new Crumb(Lines.reference(at) + " " + at.subject(), Links.place(at))));
        return crumbs;
    }

    private static Crumb crumb(EntryView entry) {
        return new Crumb(title(entry), Links.entry(entry.id()));
    }
}
