package org.schriftgut.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.oversight.History;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.shell.ConflictPage;
import org.schriftgut.web.shell.Conflicts;
import org.schriftgut.web.shell.Edited;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;

/** The form of a document's metadata. */
@RequestScoped
class DocumentForms {

    /** Kinds of document that are offered; an authority's own words are kept besides. Values, not labels. */
    private static final List<String> KINDS = List.of(
            DocumentDetails.DEFAULT_TYPE,
            "Antrag",
            "Bescheid",
            "E-Mail",
            "Foto",
            "Gutachten",
            "Niederschrift",
            "Plan",
            "Rechnung",
            "Schreiben",
            "Stellungnahme",
            "Vermerk",
            "Vertrag");

    @Inject
    Sent sent;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    @Inject
    Documents documents;

    /** A document in its form. */
    Edited<DocumentView> edited(UUID id, BiFunction<DocumentView, Form, Html> page) {
        return new Edited<>() {
            @Override
            public DocumentView now() {
                return documents.get(id);
            }

            @Override
            public Form stored(DocumentView now) {
                return Form.changing(DocumentForms.stored(now.details()), now.version());
            }

            @Override
            public void save(DocumentView before, long version) {
                documents.change(id, details(), version);
            }

            @Override
            public Html page(DocumentView now, Form form) {
                return page.apply(now, form);
            }

            @Override
            public ConflictPage conflict(DocumentView now) {
                return DocumentForms.this.conflict(now);
            }

            @Override
            public String address(DocumentView now) {
                return Links.document(id);
            }
        };
    }

    private DocumentDetails details() {
        if (sent.orNull("betreff") == null) {
            throw Problem.invalid("subject", CommonFault.EMPTY);
        }
        return new DocumentDetails(
                sent.text("betreff"),
                sent.orNull("art"),
                sent.orNull("absender"),
                sent.orNull("empfaenger"),
                sent.orNull("fremdesZeichen"),
                sent.date("dokumentdatum"),
                sent.date("eingang"),
                sent.date("ausgang"),
                sent.orNull("bemerkung"));
    }

    private static Map<String, String> stored(DocumentDetails details) {
        var values = new LinkedHashMap<String, String>();
        values.put("betreff", text(details.subject()));
        values.put("art", text(details.type()));
        values.put("dokumentdatum", text(details.letterDate()));
        values.put("absender", text(details.sender()));
        values.put("empfaenger", text(details.recipient()));
        values.put("eingang", text(details.receiptDate()));
        values.put("ausgang", text(details.dispatchDate()));
        values.put("fremdesZeichen", text(details.foreignReference()));
        values.put("bemerkung", text(details.remark()));
        return values;
    }

    /** The kinds to choose from, the present one among them. */
    static List<Option> kinds(String present) {
        return Stream.concat(KINDS.stream(), Stream.of(present))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .map(kind -> new Option(kind, kind))
                .toList();
    }

    private ConflictPage conflict(DocumentView now) {
        return conflicts.page(
                PlanMenu.PLAN,
                now.subject(),
                history.ofDocument(now.id(), Paging.first(1)).items(),
                new Conflicts.Saved(stored(now.details()), now.version(), now.changedAt()),
                Conflicts.Fields.plain(Map.of(
                        "betreff", "feld.betreff",
                        "art", "dokument.art",
                        "dokumentdatum", "dokument.datum",
                        "absender", "dokument.absender",
                        "empfaenger", "dokument.empfaenger",
                        "eingang", "dokument.eingang",
                        "ausgang", "dokument.ausgang",
                        "fremdesZeichen", "dokument.fremdesZeichen",
                        "bemerkung", "feld.bemerkung")),
                Links.edit(now),
                Links.document(now.id()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
