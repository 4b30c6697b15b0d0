package org.schriftgut.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.schriftgut.common.Paging;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.Medium;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.oversight.History;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.ConflictPage;
import org.schriftgut.web.shell.Conflicts;
import org.schriftgut.web.shell.Edited;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** What the forms of dossiers and cases share: their fields, and what to do when somebody saved first. */
@RequestScoped
class PlaceForms {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    @Inject
    Dossiers dossiers;

    /** What was typed, for something new. */
    PlaceDetails details() {
        return details(null, null, null, null);
    }

    /** What was typed, over what the form does not show. */
    private PlaceDetails details(PlaceDetails now) {
        return details(now.medium(), now.paperLocation(), now.termFrom(), now.termTo());
    }

    private PlaceDetails details(Medium medium, String paperLocation, LocalDate termFrom, LocalDate termTo) {
        return new PlaceDetails(
                sent.text("betreff"),
                sent.orNull("bemerkung"),
                sent.words("schlagwoerter"),
                sent.has("medium") ? sent.choice("medium", Medium.class) : medium,
                sent.has("standort") ? sent.orNull("standort") : paperLocation,
                sent.has("laufzeitVon") ? sent.date("laufzeitVon") : termFrom,
                sent.has("laufzeitBis") ? sent.date("laufzeitBis") : termTo);
    }

    /** What is stored, as the form shows it. */
    private static Map<String, String> stored(PlaceView place) {
        var details = place.details();
        var values = new LinkedHashMap<String, String>();
        values.put("betreff", details.subject());
        values.put("bemerkung", details.remark() == null ? "" : details.remark());
        values.put("schlagwoerter", String.join(", ", details.keywords()));
        if (!Links.isCase(place.kind())) {
            values.put("medium", details.medium().name());
            values.put("standort", Objects.requireNonNullElse(details.paperLocation(), ""));
            values.put("laufzeitVon", Objects.toString(details.termFrom(), ""));
            values.put("laufzeitBis", Objects.toString(details.termTo(), ""));
        }
        return values;
    }

    /** A place in its form. */
    Edited<PlaceView> edited(UUID id, BiFunction<PlaceView, Form, Html> page) {
        return new Edited<>() {
            @Override
            public PlaceView now() {
                return dossiers.get(id);
            }

            @Override
            public Form stored(PlaceView now) {
                return Form.changing(PlaceForms.stored(now), now.version());
            }

            @Override
            public void save(PlaceView before, long version) {
                dossiers.change(id, details(before.details()), version);
            }

            @Override
            public Html page(PlaceView now, Form form) {
                return page.apply(now, form);
            }

            @Override
            public ConflictPage conflict(PlaceView now) {
                return PlaceForms.this.conflict(now);
            }

            @Override
            public String address(PlaceView now) {
                return Links.place(now);
            }
        };
    }

    private ConflictPage conflict(PlaceView now) {
        var last = history.ofPlace(now.id(), Paging.first(1)).items();
        return conflicts.page(
                PlanMenu.PLAN,
                Lines.reference(now) + " " + now.subject(),
                last,
                new Conflicts.Saved(stored(now), now.version(), now.changedAt()),
                new Conflicts.Fields(
                        Map.of(
                                "betreff", "feld.betreff",
                                "bemerkung", "feld.bemerkung",
                                "schlagwoerter", "akte.schlagwoerter",
                                "medium", "fakt.medium",
                                "standort", "fakt.standort",
                                "laufzeitVon", "akte.laufzeit.von",
                                "laufzeitBis", "akte.laufzeit.bis"),
                        this::reads),
                Links.edit(now),
                Links.place(now));
    }

    private String reads(String field, String value) {
        return field.equals("medium")
                ? media().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    /** In what form the records of a dossier can exist. */
    List<Option> media() {
        return Stream.of(Medium.values())
                .map(medium -> new Option(medium.name(), shell.texts().of(medium)))
                .toList();
    }

    List<Option> definitions() {
        return Stream.concat(
                        Stream.of(new Option("", shell.texts().get("rechte.erben"))),
                        Stream.of(AccessDefinition.values())
                                .map(definition -> new Option(
                                        definition.name(), shell.texts().of(definition))))
                .toList();
    }
}
