package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
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

    @Inject
    Storage storage;

    @Inject
    ContentWorkers workers;

    ParsedPlan read(UUID stagedId) {
        return ParsedPlan.of(isWorkbook(stagedId) ? workbook(stagedId) : csv(stagedId));
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

    private PlanTable workbook(UUID stagedId) {
        try {
            return table(workers.runStaged(stagedId, new SheetRows("", PlanTable.MAX_ROWS, PlanTable.MAX_COLUMNS)));
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw new Problem(Kind.UNAVAILABLE, StorageFault.NO_WORKER).causedBy(e);
            }
            return PlanTable.unreadable(FilePlanFault.FILE_UNREADABLE.inFile(e.reason()));
        }
    }

    static PlanTable table(SheetContent sheet) {
        var rows = sheet.rows().stream()
                .map(row -> new PlanTable.Row(row.number(), row.cells()))
                .toList();
        return new PlanTable(rows, sheet.truncated() && rows.size() >= PlanTable.MAX_ROWS, List.of());
    }
}
