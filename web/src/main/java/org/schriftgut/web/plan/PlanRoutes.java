package org.schriftgut.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.dossier.NumberGaps;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.page.State;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Suggestion;

/** The file plan: the tree, and the dossiers of an entry. */
@Path("/plan")
@RequestScoped
public class PlanRoutes {

    /** Dossiers of one entry that the filter looks through. */
    private static final int MAX_FILTERED = 5000;

    private static final int MAX_FOUND = 100;
    private static final int MAX_SUGGESTED = 12;

    private static final List<State> STATES = List.of(State.OPEN, State.SUSPENDED, State.CLOSED, State.CANCELLED);

    @Inject
    Shell shell;

    @Inject
    FilePlans plans;

    @Inject
    PlanEntries entries;

    @Inject
    Places places;

    @Inject
    NumberGaps gaps;

    @Inject
    Lines lines;

    @Inject
    Trails trails;

    @Inject
    Clock clock;

    @GET
    public Response plan(@QueryParam("suche") @DefaultValue("") String words) {
        var frame = shell.frame().page(PlanMenu.PLAN, shell.texts().get("plan.titel"));
        return shell.page(Html.of(new PlanPage(
                frame,
                entries.tree(null),
                null,
                words.strip(),
                entries.listed(plans.find(words, MAX_FOUND)),
                List.of(),
                Pager.whole(0),
                "",
                List.of(),
                "",
                false,
                false)));
    }

    /** Entries that may be meant by what somebody types. */
    @GET
    @Path("vorschlag")
    public Response suggest(@QueryParam("q") @DefaultValue("") String words) {
        return Suggestion.answer(plans.find(words, MAX_SUGGESTED).stream()
                .map(entry -> new Suggestion(entry.code(), Trails.title(entry)))
                .toList());
    }

    /** The whole plan on paper. */
    @GET
    @Path("druck")
    public Response print() {
        var texts = shell.texts();
        var title = texts.get("plan.titel");
        return shell.page(Html.of(new PlanPrintPage(
                shell.frame().page(PlanMenu.PLAN, title, new Crumb(title, "/ui/plan")),
                clock.instant(),
                plans.all().stream()
                        .map(entry -> new PlanPrintPage.Line(entry.level(), PlanEntries.shown(entry, texts)))
                        .toList())));
    }

    /** Entries below one, for the tree. */
    @GET
    @Path("zweig/{id}")
    public Response branch(@PathParam("id") UUID id) {
        return shell.page(Html.of(new PlanBranch(shell.texts(), entries.below(id))));
    }

    @GET
    @Path("{id}")
    public Response entry(
            @PathParam("id") UUID id,
            @QueryParam("filter") @DefaultValue("") String filter,
            @QueryParam("zustand") @DefaultValue("") String state,
            @QueryParam("seite") @DefaultValue("1") int page) {
        var entry = plans.get(id);
        var texts = shell.texts();
        var found = filter.isBlank() && state.isEmpty()
                ? places.ofEntry(id, Lists.paging(page, Lists.SIZE))
                : filtered(id, filter, state, Lists.paging(page, Lists.SIZE));
        var address = Links.entry(id) + "?filter=" + Links.encoded(filter) + "&zustand=" + Links.encoded(state);
        return shell.page(Html.of(new PlanPage(
                shell.frame().page(PlanMenu.PLAN, Trails.title(entry)).along(trails.aboveEntry(id)),
                entries.tree(id),
                PlanEntries.shown(entry, texts),
                "",
                entries.below(id),
                lines.dossiers(found.items()),
                Lists.pager(found, page, address),
                filter,
                STATES.stream().map(s -> new Option(s.name(), texts.of(s))).toList(),
                state,
                gaps.areTold(),
                entry.filing() && shell.handlesRecords())));
    }

    private Page<PlaceView> filtered(UUID entry, String filter, String state, Paging wanted) {
        var words = List.of(filter.strip().toLowerCase(Locale.GERMAN).split("\\s+"));
        var fitting = new ArrayList<PlaceView>();
        Page<PlaceView> part;
        var offset = 0;
        do {
            part = places.ofEntry(entry, new Paging(offset, Paging.MAX));
            part.items().stream().filter(place -> fits(place, words, state)).forEach(fitting::add);
            offset += Paging.MAX;
        } while (offset < Math.min(part.total(), MAX_FILTERED));
        var shown = fitting.stream().skip(wanted.offset()).limit(wanted.limit()).toList();
        return Page.of(shown, fitting.size(), wanted);
    }

    private static boolean fits(PlaceView place, List<String> words, String state) {
        var text = (place.referenceNumber() + " " + place.subject()).toLowerCase(Locale.GERMAN);
        return (state.isEmpty() || place.state().name().equals(state))
                && words.stream().allMatch(text::contains);
    }
}
