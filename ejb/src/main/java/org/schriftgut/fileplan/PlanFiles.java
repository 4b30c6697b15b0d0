package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.search.client.SheetContent;
import org.schriftgut.search.client.SheetRows;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.storage.ContentWorkers;
import org.schriftgut.storage.Storage;
import org.schriftgut.storage.StorageFault;

/** Reads a staged file as a plan: CSV here, a workbook in a worker. */
@ApplicationScoped
class PlanFiles {

    private static final int MAX_SHEETS = 10;

    @Inject
    Storage storage;

    @Inject
    ContentWorkers workers;

    ParsedPlan read(UUID stagedId) {
        return isWorkbook(stagedId)
                ? plan(sheet ->
                        workers.runStaged(stagedId, new SheetRows(sheet, PlanTable.MAX_ROWS, PlanTable.MAX_COLUMNS)))
                : ParsedPlan.of(csv(stagedId));
    }

    /** The first sheet that is a plan: others may stand before it, as a cover does. */
    static ParsedPlan plan(Function<String, SheetContent> sheets) {
        try {
            var first = sheets.apply("");
            var plan = ParsedPlan.of(table(first));
            for (var name : first.sheets().stream().skip(1).limit(MAX_SHEETS).toList()) {
                if (!plan.isUnknown()) {
                    return plan;
                }
                var other = ParsedPlan.of(table(sheets.apply(name)));
                plan = other.isUnknown() ? plan : other;
            }
            return plan;
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw new Problem(Kind.UNAVAILABLE, StorageFault.NO_WORKER).causedBy(e);
            }
            return ParsedPlan.of(PlanTable.unreadable(FilePlanFault.FILE_UNREADABLE.inFile(e.reason())));
        }
    }

    /** A workbook is a ZIP archive; no CSV starts like one. */
    private boolean isWorkbook(UUID stagedId) {
        try (var in = storage.openStaged(stagedId)) {
            return List.of((int) 'P', (int) 'K', 3, 4).equals(firstBytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> firstBytes(InputStream in) throws IOException {
        return List.of(in.read(), in.read(), in.read(), in.read());
    }

    private PlanTable csv(UUID stagedId) {
        try (var in = new BufferedInputStream(storage.openStaged(stagedId))) {
            return CsvTable.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanTable table(SheetContent sheet) {
        var rows = sheet.rows().stream()
                .map(row -> new PlanTable.Row(row.number(), row.cells()))
                .toList();
        return new PlanTable(rows, sheet.truncated() && rows.size() >= PlanTable.MAX_ROWS, List.of());
    }
}
