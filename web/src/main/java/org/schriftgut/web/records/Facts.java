package org.schriftgut.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Provenance;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.VersionView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.web.records.Panel.Metadata.Fact;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Metadata as pairs of name and value. */
@RequestScoped
public class Facts {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    Trails trails;

    @Inject
    Places places;

    public Panel.Metadata panel(PlaceView place) {
        return new Panel.Metadata(of(place), place.mayWrite() ? Links.edit(place) : "");
    }

    public Panel.Metadata panel(DocumentView document, VersionView version) {
        return new Panel.Metadata(of(document, version), document.mayWrite() ? Links.edit(document) : "");
    }

    private List<Fact> of(PlaceView place) {
        var facts = new ArrayList<Fact>();
        var details = place.details();
        facts.add(fact("fakt.zeichen", place.referenceNumber()));
        if (place.businessReference() != null) {
            facts.add(fact("fakt.geschaeftszeichen", place.businessReference()));
        }
        facts.add(fact("fakt.betreff", place.subject()));
        facts.add(fact("feld.bemerkung", details.remark()));
        facts.add(fact("akte.schlagwoerter", String.join(", ", details.keywords())));
        facts.add(fact("fakt.zustand", shell.texts().of(Lines.state(place.state()))));
        var entry = trails.entryOf(place);
        if (entry != null) {
            facts.add(new Fact(shell.texts().get("fakt.plan"), trails.filedUnder(place), Links.entry(entry), ""));
        }
        facts.add(fact("fakt.einheit", names.unit(place.keepingUnit())));
        facts.add(fact("vorgang.federfuehrung", names.unit(place.leadUnit())));
        facts.add(fact("akte.zugang", shell.texts().of(place.access())));
        facts.add(fact("fakt.medium", shell.texts().of(details.medium())));
        if (details.paperLocation() != null) {
            facts.add(fact("fakt.standort", details.paperLocation()));
        }
        if (details.termFrom() != null || details.termTo() != null) {
            facts.add(fact("fakt.laufzeit", day(details.termFrom()) + " – " + day(details.termTo())));
        }
        made(facts, place.createdAt(), place.createdBy(), place.changedAt(), place.provenance());
        return facts;
    }

    private List<Fact> of(DocumentView document, VersionView version) {
        var facts = new ArrayList<Fact>();
        var details = document.details();
        var place = places.readable(List.of(document.place())).get(document.place());
        facts.add(fact("fakt.nummer", Lines.number(document, place)));
        facts.add(fact("fakt.betreff", document.subject()));
        facts.add(fact("dokument.art", details.type()));
        if (place != null) {
            var label = Lines.reference(place) + " " + place.subject();
            facts.add(new Fact(shell.texts().get("fakt.ort"), label, Links.place(place), ""));
        }
        facts.add(fact("dokument.absender", details.sender()));
        facts.add(fact("dokument.empfaenger", details.recipient()));
        facts.add(fact("dokument.datum", day(details.letterDate())));
        facts.add(fact("dokument.eingang", day(details.receiptDate())));
        facts.add(fact("dokument.ausgang", day(details.dispatchDate())));
        facts.add(fact("dokument.fremdesZeichen", details.foreignReference()));
        facts.add(fact("feld.bemerkung", details.remark()));
        facts.add(fact("fakt.datei", version.fileName()));
        facts.add(fact("fakt.sha256", version.sha256()));
        made(facts, document.createdAt(), document.createdBy(), document.changedAt(), document.provenance());
        return facts;
    }

    private void made(List<Fact> facts, Instant createdAt, UUID createdBy, Instant changedAt, Provenance from) {
        var texts = shell.texts();
        facts.add(fact(
                "fakt.angelegt", texts.get("fakt.angelegt.wer", texts.minute(createdAt), names.person(createdBy))));
        facts.add(fact("fakt.geaendert", texts.minute(changedAt)));
        if (from != null && from.system() != null) {
            facts.add(fact("fakt.herkunft", from.system() + (from.sourceId() == null ? "" : " " + from.sourceId())));
        }
    }

    private Fact fact(String key, String value) {
        return Fact.of(shell.texts().get(key), value == null ? "" : value);
    }

    private String day(LocalDate day) {
        return day == null ? "" : shell.texts().day(day);
    }
}
