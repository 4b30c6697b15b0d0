package org.schriftgut.fileplan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Plans for tests: read, checked and merged without a database. */
final class Plans {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final String HEAD = "kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;"
            + "fristbeginn;aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;"
            + "stillgelegt";

    private static final UUID PLAN = new UUID(0, 1);

    private Plans() {}

    static ParsedPlan csv(String... lines) {
        return csv(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static ParsedPlan csv(byte[] bytes) {
        return ParsedPlan.of(CsvTable.read(new ByteArrayInputStream(bytes)));
    }

    static PlanCheck.Result check(ParsedPlan parsed) {
        return PlanCheck.check(parsed, List.of(), TODAY);
    }

    static List<PlanFinding> errors(ParsedPlan parsed) {
        return check(parsed).findings().stream().filter(PlanFinding::isError).toList();
    }

    /** Stored entries after importing one file after the other. */
    static List<EntryStatement> stored(ParsedPlan... files) {
        var stored = List.<EntryStatement>of();
        for (var file : files) {
            stored = PlanMerge.apply(comparison(file, stored), stored, PLAN, UUID::randomUUID)
                    .statements();
        }
        return stored;
    }

    static PlanComparison comparison(ParsedPlan file, List<EntryStatement> stored) {
        var current = PlanTree.planEntries(stored);
        return PlanComparison.of(PlanCheck.check(file, current, TODAY), current, TODAY);
    }

    static byte[] export(List<EntryStatement> stored) {
        var out = new ByteArrayOutputStream();
        PlanCsv.write(PlanTree.planEntries(stored), out);
        return out.toByteArray();
    }

    static String exported(List<EntryStatement> stored) {
        return new String(export(stored), StandardCharsets.UTF_8);
    }

    static byte[] demoPlan() {
        try (var in = Plans.class.getResourceAsStream("/demo/muster_aktenplan_landkreis.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EntryStatement entry(List<EntryStatement> stored, String code) {
        return stored.stream().filter(e -> e.code.equals(code)).findFirst().orElseThrow();
    }

    /** A plan outside the project whose name ends so; the test is skipped where there is none. */
    static Path shared(String nameEnd) {
        var folder = Path.of("../../shared/data/fileplans");
        assumeTrue(Files.isDirectory(folder), "no shared material here");
        var files = folder.toFile().listFiles((dir, name) -> name.endsWith(nameEnd));
        return Arrays.stream(files).findFirst().orElseThrow().toPath();
    }
}
