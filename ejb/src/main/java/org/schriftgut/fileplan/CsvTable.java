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
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.schriftgut.common.CsvCell;
import org.schriftgut.search.client.WorkerFailure;

/** Reads CSV (RFC 4180) with semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252. */
final class CsvTable {

    /** A plan of 50,000 rows of 400 bytes. */
    static final int MAX_BYTES = 20_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> DELIMITERS = List.of(";", ",", "\t");

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
        var text = decoded(bytes, findings);
        return text.startsWith(CsvCell.BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes, List<PlanFinding> findings) {
        var utf16 = utf16(bytes);
        if (utf16 != null) {
            return new String(bytes, utf16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(FilePlanFault.NOT_UTF8.inFile());
            return new String(bytes, WINDOWS);
        }
    }

    /** "Unicode-Text" of a spreadsheet: by its mark, or by the zero beside its first letter; null for other text. */
    private static Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF || first == 0 && second != 0 ? StandardCharsets.UTF_16BE : null;
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
                rows.add(new PlanTable.Row(
                        number, record.stream().map(CsvCell::restored).toList()));
            }
        } catch (UncheckedIOException e) {
            findings.add(FilePlanFault.FILE_UNREADABLE.at(number + 1, null, WorkerFailure.Reason.UNREADABLE));
        }
        return new PlanTable(rows, false, findings);
    }

    /** What the heads of the columns are separated by; titles above them may have commas of their own. */
    private static char delimiter(String text) {
        var first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(ParsedPlan.HEAD_ROWS)
                .toList();
        for (var line : first) {
            for (var delimiter : DELIMITERS) {
                var cells = List.of(line.split(Pattern.quote(delimiter), -1)).stream()
                        .map(cell -> cell.replace("\"", ""))
                        .toList();
                if (Stream.of(PlanLayout.values()).anyMatch(layout -> layout.isHead(new PlanTable.Row(1, cells)))) {
                    return delimiter.charAt(0);
                }
            }
        }
        var head = first.isEmpty() ? "" : first.get(0);
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(delimiter -> head.split(Pattern.quote(delimiter), -1).length))
                .orElseThrow()
                .charAt(0);
    }
}
