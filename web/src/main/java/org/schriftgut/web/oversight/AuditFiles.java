package org.schriftgut.web.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.schriftgut.common.CsvCell;
import org.schriftgut.oversight.AuditExport;
import org.schriftgut.oversight.AuditHit;

/** Writes what was found in the log, and the log itself, while it is read: nothing is held in memory. */
@ApplicationScoped
class AuditFiles {

    /** Entries fetched at once. */
    static final int PART = 500;

    @Inject
    AuditExport export;

    /** The layout that schriftgut-verify reads. */
    void log(AuditExport.Begun begun, OutputStream target) throws IOException {
        var out = utf8(target);
        export.write(begun, out);
        out.flush();
    }

    /**
     * UTF-8, semicolons, CR LF, a line of names; no cell can be taken for a formula.
     *
     * @param parts the part that follows the entry given, or the first for null
     */
    void csv(Function<UUID, AuditHit.Found> parts, OutputStream target) throws IOException {
        var out = utf8(target);
        out.write(CsvCell.BYTE_ORDER_MARK + "at;act;object kind;object;fields;position;entry;who;erased\r\n");
        UUID before = null;
        do {
            var found = parts.apply(before);
            for (var hit : found.hits()) {
                out.write(String.join(";", cells(hit)) + "\r\n");
            }
            before = found.before();
        } while (before != null);
        out.flush();
    }

    void json(Function<UUID, AuditHit.Found> parts, OutputStream target) throws IOException {
        try (var json = Json.createGenerator(utf8(target))) {
            json.writeStartArray();
            UUID before = null;
            do {
                var found = parts.apply(before);
                for (var hit : found.hits()) {
                    json.writeStartObject()
                            .write("entry", hit.id().toString())
                            .write("at", hit.at().toString())
                            .write("act", hit.act().name())
                            .write("objectKind", hit.objectKind())
                            .write("object", hit.objectId().toString())
                            .writeStartArray("fields");
                    hit.fields().forEach(json::write);
                    json.writeEnd().write("erased", hit.erased());
                    if (hit.position() != null) {
                        json.write("position", hit.position());
                    }
                    if (hit.who() != null) {
                        json.write("who", hit.who());
                    }
                    json.writeEnd();
                }
                before = found.before();
            } while (before != null);
            json.writeEnd();
        }
    }

    /** Ids, numbers and words of our own need no quoting; the name of a person does. */
    private static List<String> cells(AuditHit hit) {
        return List.of(
                hit.at().toString(),
                hit.act().name(),
                hit.objectKind(),
                hit.objectId().toString(),
                String.join(" ", hit.fields()),
                hit.position() == null ? "" : hit.position().toString(),
                hit.id().toString(),
                cell(hit.who()),
                hit.erased() ? "erased" : "");
    }

    /** A name: in quotes, and no formula for a spreadsheet. */
    private static String cell(String text) {
        return text == null || text.isEmpty() ? "" : CsvCell.of(text);
    }

    private static Writer utf8(OutputStream target) {
        return new OutputStreamWriter(target, StandardCharsets.UTF_8);
    }
}
