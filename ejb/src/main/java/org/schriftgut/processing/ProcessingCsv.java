package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.common.CsvCell;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;

/**
 * The record of processing as CSV: UTF-8, semicolons, CR LF, a line of names, each cell in quotes and none a formula; several
 * values of a cell stand apart by {@code " | "}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProcessingCsv {

    private static final String NAMES = "kennung;bezeichnung;zweck;rechtsgrundlage;gemeinsam_verantwortliche;"
            + "betroffene;daten;besondere_kategorien;empfaenger;drittland;loeschfrist;massnahmen;stelle;aktenplan;beendet_am\r\n";

    @Inject
    Units units;

    @Inject
    FilePlans plans;

    void write(List<ProcessingView> activities, OutputStream out) {
        var unitNames =
                units.all().stream().collect(Collectors.toMap(UnitView::id, unit -> unit.code() + " " + unit.name()));
        var codes = plans.all().stream().collect(Collectors.toMap(EntryView::id, EntryView::code));
        var text = new StringBuilder(CsvCell.BYTE_ORDER_MARK + NAMES);
        activities.forEach(
                activity -> text.append(line(activity, unitNames, codes)).append("\r\n"));
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(ProcessingView activity, Map<UUID, String> units, Map<UUID, String> codes) {
        var details = activity.details();
        return Stream.of(
                        activity.code(),
                        details.name(),
                        details.purpose(),
                        details.legalGround(),
                        many(details.jointControllers().stream()),
                        many(details.persons().stream()),
                        many(details.data().stream()),
                        many(details.specialCategories().stream().map(Enum::name)),
                        many(details.recipients().stream()),
                        details.thirdCountry(),
                        details.erasure(),
                        many(details.measures().stream()),
                        units.get(details.unit()),
                        many(details.branches().stream().map(codes::get).sorted()),
                        day(activity.endedOn()))
                .map(value -> CsvCell.of(Objects.requireNonNullElse(value, "")))
                .collect(Collectors.joining(";"));
    }

    private static String many(Stream<String> values) {
        return values.collect(Collectors.joining(" | "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
