package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.SheetContent;
import org.schriftgut.search.client.SheetRows;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerFailure.Reason;

class OtherTasksTest {
    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), Limits.defaults());

    @Test
    void reads_plan_codes_as_they_are_shown() throws IOException {
        var sheet = WORKER.pool().run(new SheetRows("", 100, 10), WORKER.file("plan.xlsx", plan()));

        assertThat(sheet.sheet()).isEqualTo("Plan");
        assertThat(sheet.sheets()).containsExactly("Plan", "Rest");
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetContent.Row(1, List.of("Code", "Titel", "", "ab")),
                        new SheetContent.Row(3, List.of("0.1", "als Text")),
                        new SheetContent.Row(4, List.of("0.1", "als Zahl", "", "2026-03-04")),
                        new SheetContent.Row(5, List.of("10", "ganz")),
                        new SheetContent.Row(6, List.of("1.10", "mit Format")),
                        new SheetContent.Row(7, List.of("007", "mit Nullen")));
        assertThat(sheet.truncated()).isFalse();
    }

    @Test
    void reads_no_more_rows_and_columns_than_asked_for() throws IOException {
        var sheet = WORKER.pool().run(new SheetRows("Plan", 2, 1), WORKER.file("plan.xlsx", plan()));

        assertThat(sheet.rows())
                .containsExactly(new SheetContent.Row(1, List.of("Code")), new SheetContent.Row(3, List.of("0.1")));
        assertThat(sheet.truncated()).isTrue();
    }

    @Test
    void refuses_what_is_no_workbook() throws IOException {
        assertThat(WORKER.failure(new SheetRows("", 1, 1), Samples.utf8("a;b")).reason())
                .isEqualTo(Reason.UNREADABLE);
        assertThat(WORKER.failure(new SheetRows("Fehlt", 1, 1), plan()).reason())
                .isEqualTo(Reason.UNREADABLE);
        assertThat(WORKER.failure(new SheetRows("", 1, 1), Samples.docx("kein Blatt"))
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void draws_the_first_page_of_a_pdf_small() throws IOException {
        var picture = WORKER.pool().run(new Thumbnail(200), WORKER.file("a.pdf", Samples.pdf("Seite", "")));

        assertThat(picture.height()).isEqualTo(200);
        assertThat(picture.width()).isBetween(140, 142);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())).getHeight())
                .isEqualTo(200);
    }

    @Test
    void draws_a_large_picture_small_and_leaves_a_small_one_as_it_is() throws IOException {
        var large = WORKER.pool().run(new Thumbnail(100), WORKER.file("a.png", Samples.png(3_000, 1_500)));
        var small = WORKER.pool().run(new Thumbnail(100), WORKER.file("b.png", Samples.png(30, 15)));

        assertThat(List.of(large.width(), large.height())).containsExactly(100, 50);
        assertThat(List.of(small.width(), small.height())).containsExactly(30, 15);
    }

    @Test
    void has_no_small_picture_of_a_text() throws IOException {
        assertThat(WORKER.failure(new Thumbnail(100), Samples.utf8("Text")).reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    private static byte[] plan() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Plan");
            workbook.createSheet("Rest");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Code");
            head.createCell(1).setCellValue("Titel");
            head.createCell(3).setCellValue("ab");
            row(sheet, 2, "als Text").createCell(0).setCellValue("0.1");
            var number = row(sheet, 3, "als Zahl");
            number.createCell(0).setCellValue(0.1);
            var date = number.createCell(3);
            date.setCellValue(LocalDate.of(2026, 3, 4));
            date.setCellStyle(style(workbook, "dd/mm/yyyy"));
            row(sheet, 4, "ganz").createCell(0).setCellValue(10);
            var formatted = row(sheet, 5, "mit Format").createCell(0);
            formatted.setCellValue(1.1);
            formatted.setCellStyle(style(workbook, "0.00"));
            var padded = row(sheet, 6, "mit Nullen").createCell(0);
            padded.setCellValue(7);
            padded.setCellStyle(style(workbook, "000"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFRow row(XSSFSheet sheet, int index, String title) {
        var row = sheet.createRow(index);
        row.createCell(1).setCellValue(title);
        return row;
    }
}
