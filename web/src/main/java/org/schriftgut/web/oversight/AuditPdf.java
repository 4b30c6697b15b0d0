package org.schriftgut.web.oversight;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.librepdf.openpdf.fonts.Liberation;
import org.schriftgut.web.page.Texts;

/**
 * Entries of the log as a PDF to print or to hand in: pages of a table, the page number at their foot, authority, criteria and the
 * signed head the entries stand under on the first. The font is embedded and knows the letters of DIN 91379.
 *
 * <p>Written while it is read, a part at a time. Only writes: nothing of a foreign PDF is ever opened here.
 */
final class AuditPdf {

    private static final float[] WIDTHS = {3, 5, 3, 2.2f, 1.3f};

    private final Texts texts;
    private final Font plain;
    private final Font bold;
    private final Font title;

    /** A part of the entries, and where the next one begins; null after the last. */
    record Part(List<AuditPage.Line> lines, UUID before) {}

    AuditPdf(Texts texts) throws IOException {
        this.texts = texts;
        var regular = Liberation.SANS.create().getBaseFont();
        var heavy = Liberation.SANS_BOLD.create().getBaseFont();
        plain = font(regular, 8);
        bold = font(heavy, 8);
        title = font(heavy, 14);
    }

    /**
     * @param heading authority and what this is
     * @param facts what was searched for and what proves it, a line each
     * @param parts the part that follows the entry given, or the first for null
     */
    void write(String heading, List<String> facts, Function<UUID, Part> parts, OutputStream out) {
        var document = new Document(PageSize.A4, 40, 40, 40, 50);
        PdfWriter.getInstance(document, out).setCloseStream(false);
        document.addTitle(heading);
        document.setDocumentLanguage(texts.language());
        var foot = new HeaderFooter(new Phrase(texts.get("protokoll.seite") + " ", plain), true);
        foot.setAlignment(Element.ALIGN_RIGHT);
        foot.setBorder(0);
        document.setFooter(foot);
        document.open();
        document.add(new Paragraph(heading, title));
        facts.forEach(fact -> document.add(new Paragraph(fact, plain)));
        document.add(new Paragraph(" ", plain));
        UUID before = null;
        do {
            var part = parts.apply(before);
            document.add(table(part.lines(), before == null));
            before = part.before();
        } while (before != null);
        document.close();
    }

    private PdfPTable table(List<AuditPage.Line> lines, boolean withEmpty) {
        var table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (var column : List.of("tat", "wozu", "wer", "zeit", "stelle")) {
            table.addCell(cell(texts.get(column.equals("zeit") ? "jobs.zeit" : "protokoll." + column), bold));
        }
        for (var line : lines) {
            table.addCell(cell(line.act(), plain));
            table.addCell(cell(line.object(), plain));
            table.addCell(cell(line.who().isEmpty() ? "–" : line.who(), plain));
            table.addCell(cell(texts.minute(line.at()), plain));
            table.addCell(cell(line.position().isEmpty() ? "–" : line.position(), plain));
        }
        if (lines.isEmpty() && withEmpty) {
            var none = cell(texts.get("protokoll.leer"), plain);
            none.setColspan(WIDTHS.length);
            table.addCell(none);
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(3);
        return cell;
    }

    private static Font font(BaseFont base, float size) {
        return new Font(base, size);
    }
}
