package org.schriftgut.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.schriftgut.common.Paging;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Shell;

/** My desk: the open cases of my unit, and what was changed last. */
@Path("/")
@RequestScoped
public class DeskRoutes {

    private static final int FIRST = 10;
    private static final int RECENT = 12;

    @Inject
    Shell shell;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    Lines lines;

    @GET
    public Response desk(@QueryParam("offen") String open) {
        var frame = shell.frame().page(DeskMenu.DESK, shell.texts().get("tisch.titel"));
        if (!shell.handlesRecords()) {
            return shell.page(Html.of(new DeskPage(frame, List.of(), List.of(), 0)));
        }
        var cases = places.openCasesOfMyUnit(Paging.first("alle".equals(open) ? Paging.MAX : FIRST));
        return shell.page(Html.of(new DeskPage(frame, recent(), lines.casesOfFiles(cases.items()), cases.total())));
    }

    private List<DeskPage.Recent> recent() {
        var recent = new ArrayList<DeskPage.Recent>();
        places.recent(RECENT).forEach(place -> recent.add(place(place)));
        var filed = documents.recent(RECENT);
        var lying = places.readable(filed.stream().map(DocumentView::place).collect(Collectors.toSet()));
        filed.forEach(document -> recent.add(document(document, lying.get(document.place()))));
        return recent.stream()
                .sorted(Comparator.comparing(DeskPage.Recent::at).reversed())
                .limit(RECENT)
                .toList();
    }

    private DeskPage.Recent place(PlaceView place) {
        var kind = Links.isCase(place.kind()) ? DeskPage.Kind.CASE : DeskPage.Kind.DOSSIER;
        return new DeskPage.Recent(
                kind,
                Links.place(place),
                Lines.reference(place),
                place.subject(),
                shell.texts().of(place.kind()),
                place.changedAt());
    }

    private static DeskPage.Recent document(DocumentView document, PlaceView place) {
        return new DeskPage.Recent(
                DeskPage.Kind.DOCUMENT,
                Links.document(document.id()),
                Lines.number(document, place),
                document.subject(),
                place == null ? "" : place.subject(),
                document.changedAt());
    }
}
