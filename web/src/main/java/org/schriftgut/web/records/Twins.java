package org.schriftgut.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.Places;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.shell.Links;

/** Where a file lies already, as far as the reader may see it. */
@ApplicationScoped
public class Twins {

    @Inject
    Storage storage;

    @Inject
    DocumentLists documents;

    @Inject
    Places places;

    /** A document that holds exactly the same content in some version. */
    public record Twin(UUID document, String label, String href) {}

    /** Twins of what the reader sent; none once it is filed, so that a repeated call stays harmless. */
    public List<Twin> ofStaged(UUID staged) {
        try {
            return of(storage.staged(staged).sha256Hex());
        } catch (Problem filed) {
            if (filed.kind() != Kind.NOT_FOUND && filed.kind() != Kind.WRONG_STATE) {
                throw filed;
            }
            return List.of();
        }
    }

    private List<Twin> of(String sha256) {
        var found = documents.withContent(sha256);
        var lying = places.readable(found.stream().map(DocumentView::place).collect(Collectors.toSet()));
        return found.stream()
                .map(document -> new Twin(
                        document.id(),
                        Lines.number(document, lying.get(document.place())) + " " + document.subject(),
                        Links.document(document.id())))
                .toList();
    }

    /** For the script of the page. */
    public static String json(List<Twin> twins) {
        var list = Json.createArrayBuilder();
        twins.forEach(twin ->
                list.add(Json.createObjectBuilder().add("label", twin.label()).add("href", twin.href())));
        return Json.createObjectBuilder().add("twins", list).build().toString();
    }
}
