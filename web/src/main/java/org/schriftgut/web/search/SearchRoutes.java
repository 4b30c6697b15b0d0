package org.schriftgut.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.schriftgut.common.Paging;
import org.schriftgut.document.NamedRecord;
import org.schriftgut.document.NamedRecords;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.index.Search;
import org.schriftgut.index.SearchAnswer;
import org.schriftgut.search.index.SearchResult;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;

/** Search. What a record is or was called leads straight to it, in any spelling. */
@Path("/suche")
@RequestScoped
public class SearchRoutes {

    /** Hits the index lists at most. */
    private static final int MAX_DEPTH = 10_000;

    @Inject
    Shell shell;

    @Inject
    Search search;

    @Inject
    NamedRecords names;

    @Inject
    Facets facets;

    @GET
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("seite") @DefaultValue("1") int page,
            @Context UriInfo address) {
        var chosen = new HashMap<String, String>();
        address.getQueryParameters().forEach((name, values) -> chosen.put(name, values.get(0)));
        var terms = SearchTerms.of(words, chosen);
        if (terms.isEmpty()) {
            return shell.page(Html.of(empty()));
        }
        var named = terms.narrowed().isEmpty() ? names.find(terms.words()) : List.<NamedRecord>of();
        return named.size() == 1
                ? shell.see(href(named.get(0)))
                : shell.page(Html.of(found(terms, page > 1 ? List.of() : named, page)));
    }

    private SearchPage.Named named(NamedRecord found) {
        var document = found.document();
        var meaning = shell.texts().of(found.kind());
        if (document == null) {
            var place = found.place();
            var kind = Links.isCase(place.kind()) ? FileKind.CASE : FileKind.DOSSIER;
            return new SearchPage.Named(href(found), found.text(), meaning, place.subject(), kind);
        }
        return new SearchPage.Named(
                href(found),
                found.text(),
                meaning,
                document.subject(),
                FileKind.ofMediaType(document.current().mediaType()));
    }

    private static String href(NamedRecord found) {
        return found.document() == null
                ? Links.place(found.place())
                : Links.document(found.document().id());
    }

    private SearchPage empty() {
        var frame = shell.frame().page(SearchMenu.SEARCH, shell.texts().get("suche.titel"));
        return new SearchPage(frame, "", List.of(), List.of(), List.of(), List.of(), Pager.whole(0), 0, "", List.of());
    }

    private SearchPage found(SearchTerms terms, List<NamedRecord> named, int page) {
        var texts = shell.texts();
        var title = terms.words().isEmpty() ? texts.get("suche.titel") : texts.get("suche.titel.nach", terms.words());
        var paging = Lists.paging(Math.min(page, MAX_DEPTH / Lists.SIZE), Lists.SIZE);
        var before = System.nanoTime();
        var answer = search.find(terms.request(paging));
        var seconds = (System.nanoTime() - before) / 1e9;
        return new SearchPage(
                shell.frame().page(SearchMenu.SEARCH, title).searching(terms.words()),
                terms.words(),
                named.stream().map(this::named).toList(),
                answer.hits().stream().map(SearchRoutes::hit).toList(),
                facets.of(terms, answer),
                facets.chips(terms),
                new Pager(
                        Math.min(answer.total(), MAX_DEPTH),
                        paging.offset() / Lists.SIZE + 1,
                        Lists.SIZE,
                        terms.address()),
                seconds,
                widened(terms, answer),
                answer.total() == 0 ? relaxations(terms) : List.of());
    }

    private String widened(SearchTerms terms, SearchAnswer answer) {
        if (answer.total() > MAX_DEPTH) {
            return shell.texts().get("suche.tief");
        }
        if (answer.total() == 0 || terms.words().isEmpty()) {
            return "";
        }
        return switch (answer.reading()) {
            case EXACT -> "";
            case FUZZY -> shell.texts().get("suche.aehnlich");
            case SPLIT -> shell.texts().get("suche.teile");
        };
    }

    /** With no hits: which of the chosen values takes them away. */
    private List<SearchPage.Relaxation> relaxations(SearchTerms terms) {
        var found = new ArrayList<SearchPage.Relaxation>();
        for (var parameter : terms.narrowed().keySet()) {
            var label = shell.texts()
                    .get("suche.ohneFilter", facets.title(parameter), facets.chosenLabel(terms, parameter));
            add(found, label, terms.without(parameter));
        }
        if (found.isEmpty() && terms.narrowed().size() > 1) {
            add(found, shell.texts().get("suche.ohneAlle"), terms.wordsOnly());
        }
        return found;
    }

    private void add(List<SearchPage.Relaxation> found, String label, SearchTerms terms) {
        var count = search.find(terms.request(Paging.first(1))).total();
        if (count > 0) {
            found.add(new SearchPage.Relaxation(label, count, terms.address()));
        }
    }

    private static SearchPage.Hit hit(SearchAnswer.Hit hit) {
        var document = hit.document();
        var place = hit.place();
        var snippets = hit.snippets().stream()
                .map(snippet -> new SearchPage.Snippet(pieces(snippet.fragments()), 0))
                .toList();
        if (document == null) {
            return new SearchPage.Hit(
                    Links.place(place),
                    Lines.reference(place),
                    subject(hit.title(), place.subject()),
                    Links.isCase(place.kind()) ? FileKind.CASE : FileKind.DOSSIER,
                    above(place),
                    aboveHref(place),
                    place.changedAt(),
                    snippets);
        }
        return new SearchPage.Hit(
                Links.document(document.id()),
                Lines.number(document, place),
                subject(hit.title(), document.subject()),
                FileKind.ofMediaType(document.current().mediaType()),
                place.subject(),
                Links.place(place),
                document.changedAt(),
                snippets);
    }

    /** The subject as the index marked it, or plain where the index has not yet read its latest wording. */
    static List<SearchPage.Piece> subject(List<SearchResult.Fragment> marked, String subject) {
        var read = marked.stream().map(SearchResult.Fragment::text).collect(Collectors.joining());
        return read.equals(subject) ? pieces(marked) : List.of(new SearchPage.Piece(subject, false));
    }

    /** What a place lies in: the plan code of a dossier, the Aktenzeichen of a case. */
    private static String above(PlaceView place) {
        var reference = place.referenceNumber();
        return place.parent() == null
                ? reference.substring(0, Math.max(0, reference.lastIndexOf('-')))
                : reference.substring(0, Math.max(0, reference.lastIndexOf('/')));
    }

    private static String aboveHref(PlaceView place) {
        return place.parent() == null ? Links.entry(place.planEntry()) : "/ui/akte/" + place.parent();
    }

    private static List<SearchPage.Piece> pieces(List<SearchResult.Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> new SearchPage.Piece(fragment.text(), fragment.match()))
                .toList();
    }
}
