package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with dates in many formats. */
final class SheetSamples {
    /** 1 April 2026, half past twelve, counted in days from 1900. */
    private static final double DAY = 46_113.0 + 12.5 / 24;

    private static final int DAYS_SINCE_1904 = 1_462;

    private SheetSamples() {}

    /** One column of one moment: in formats that have only a number, in some written out, and a time of day. */
    static byte[] withDates(boolean old, boolean from1904) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            if (workbook instanceof XSSFWorkbook xlsx) {
                xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(from1904);
            }
            var sheet = workbook.createSheet("Fristen");
            var row = 0;
            for (var format : new short[] {14, 15, 22}) {
                cell(workbook, sheet.createRow(row++), format, DAY - (from1904 ? DAYS_SINCE_1904 : 0));
            }
            for (var format : new String[] {"dd/mm/yyyy", "dd/mm/yy", "dd\\.mm\\.yyyy"}) {
                var index = workbook.createDataFormat().getFormat(format);
                cell(workbook, sheet.createRow(row++), index, DAY - (from1904 ? DAYS_SINCE_1904 : 0));
            }
            cell(workbook, sheet.createRow(row), (short) 20, 18.25 / 24);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void cell(Workbook workbook, Row row, short format, double value) {
        var style = workbook.createCellStyle();
        style.setDataFormat(format);
        var cell = row.createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** A copy of a workbook whose cell B1 holds its date written out (ISO/IEC 29500-1, 18.18.11, type "d"). */
    static byte[] withIsoDate(byte[] xlsx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> new String(xml, StandardCharsets.UTF_8)
                .replace("<c r=\"B1\" s=\"1\"><v>46113</v>", "<c r=\"B1\" s=\"1\" t=\"d\"><v>2026-12-24</v>")
                .getBytes(StandardCharsets.UTF_8));
        return Samples.zip(parts);
    }
}
