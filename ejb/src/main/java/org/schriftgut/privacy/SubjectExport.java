package org.schriftgut.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CsvCell;
import org.schriftgut.common.PackedNames;
import org.schriftgut.document.Contents;
import org.schriftgut.document.Documents;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.processing.ProcessingDetails;

/**
 * What is handed out to a person, as a ZIP file: a table of contents ({@code inhalt.csv}, {@code inhalt.json}) and the released
 * versions. Written while it is read; each record with purpose, ground, recipients and storage period of its activities (article 15(1)).
 *
 * <p>Units have released exactly these versions, so the system reads them: the coordinator may not see the files they lie in.
 */
@ApplicationScoped
public class SubjectExport {

    @Inject
    Units units;

    @Inject
    Documents documents;

    @Inject
    Contents contents;

    /** A line of the table of contents. */
    private record Line(HandedOut item, String unit, List<String> files) {}

    /** Throws what the target throws. */
    public void write(List<HandedOut> items, OutputStream target) throws IOException {
        var names =
                units.all().stream().collect(Collectors.toMap(UnitView::id, unit -> unit.code() + " " + unit.name()));
        var system = Caller.system(Caller.current().tenant());
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        var packed = new PackedNames();
        var lines = new ArrayList<Line>();
        for (var item : items) {
            var files = new ArrayList<String>();
            for (var version : item.versions()) {
                var start = "dokumente/%04d-%d-".formatted(lines.size() + 1, files.size() + 1);
                files.add(put(zip, system, version, name -> packed.of(start, name)));
            }
            lines.add(new Line(item, names.getOrDefault(item.unit(), ""), files));
        }
        entry(zip, "inhalt.csv", CsvCell.BYTE_ORDER_MARK + csv(lines));
        entry(zip, "inhalt.json", json(lines));
        zip.finish();
        zip.flush();
    }

    private String put(ZipOutputStream zip, Caller system, UUID version, UnaryOperator<String> packed)
            throws IOException {
        var view = system.call(() -> documents.version(version));
        var name = packed.apply(view.fileName());
        zip.putNextEntry(new ZipEntry(name));
        try (var bytes = system.call(() -> contents.open(version, 0, view.sizeBytes()))) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
        return name;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String csv(List<Line> lines) {
        var text = new StringBuilder(
                "zeichen;betreff;kategorie;stelle;dateien;zweck;rechtsgrundlage;empfaenger;speicherdauer\r\n");
        for (var line : lines) {
            text.append(List.of(
                                    line.item().reference(),
                                    line.item().subject(),
                                    line.item().category(),
                                    line.unit(),
                                    String.join(" ", line.files()),
                                    said(line.item(), details -> Stream.of(details.purpose())),
                                    said(line.item(), details -> Stream.of(details.legalGround())),
                                    said(line.item(), details -> details.recipients().stream()),
                                    said(line.item(), details -> Stream.ofNullable(details.erasure())))
                            .stream()
                            .map(CsvCell::of)
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** What the activities a record belongs to say of one thing; each value once. */
    private static String said(HandedOut item, Function<ProcessingDetails, Stream<String>> values) {
        return item.processing().stream().flatMap(values).distinct().collect(Collectors.joining(" | "));
    }

    private static String json(List<Line> lines) {
        var list = Json.createArrayBuilder();
        for (var line : lines) {
            list.add(Json.createObjectBuilder(Map.of(
                    "reference", line.item().reference(),
                    "subject", line.item().subject(),
                    "category", line.item().category(),
                    "unit", line.unit(),
                    "files", line.files(),
                    "purpose", said(line.item(), details -> Stream.of(details.purpose())),
                    "legalGround", said(line.item(), details -> Stream.of(details.legalGround())),
                    "recipients", said(line.item(), details -> details.recipients().stream()),
                    "erasure", said(line.item(), details -> Stream.ofNullable(details.erasure())))));
        }
        return list.build().toString();
    }
}
