package org.schriftgut.fileplan;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.schriftgut.search.client.WorkerFailure;

/** Reads CSV (RFC 4180) with semicolons or commas, UTF-8 with or without byte order mark, or Windows-1252. */
final class CsvTable {

    /** A plan of 50,000 rows of 400 bytes. */
    static final int MAX_BYTES = 20_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static PlanTable read(InputStream in) {
        var findings = new ArrayList<PlanFinding>();
        try {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return PlanTable.unreadable(FilePlanFault.FILE_TOO_LARGE.inFile(MAX_BYTES));
            }
            return parse(text(bytes, findings), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes, List<PlanFinding> findings) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add(FilePlanFault.NOT_UTF8.inFile());
            return new String(bytes, WINDOWS);
        }
    }

    private static PlanTable parse(String text, List<PlanFinding> findings) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<PlanTable.Row>();
        var number = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                number++;
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (rows.size() == PlanTable.MAX_ROWS) {
                    return new PlanTable(rows, true, findings);
                }
                rows.add(new PlanTable.Row(number, record.toList()));
            }
        } catch (UncheckedIOException e) {
            findings.add(FilePlanFault.FILE_UNREADABLE.at(number + 1, null, WorkerFailure.Reason.UNREADABLE));
        }
        return new PlanTable(rows, false, findings);
    }

    private static char delimiter(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return head.chars().filter(c -> c == ';').count()
                        >= head.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
