package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.schriftgut.search.client.SheetContent;
import org.schriftgut.search.client.SheetRows;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XLSX row by row, without building the workbook in memory. */
final class SheetReader {
    SheetContent read(SheetRows task, Path file) throws Exception {
        var copy = OfficeCopy.of(file, "openxmlformats");
        try {
            return readCopy(task, copy);
        } finally {
            if (!copy.equals(file)) {
                Files.delete(copy);
            }
        }
    }

    private static SheetContent readCopy(SheetRows task, Path file) throws Exception {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(task, workbook);
        } catch (OLE2NotOfficeXmlFileException e) {
            throw isEncrypted(file)
                    ? new EncryptedDocumentException("workbook")
                    : new Unreadable("The file is no XLSX workbook but one of the older XLS kind");
        } catch (NotOfficeXmlFileException e) {
            throw new Unreadable("The file is no XLSX workbook");
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        }
    }

    private static SheetContent read(SheetRows task, OPCPackage workbook) throws Exception {
        var reader = new XSSFReader(workbook);
        var names = new ArrayList<String>();
        var rows = new RowCollector(task.maxRows(), task.maxColumns());
        var chosen = "";
        var found = false;
        var sheets = sheetsOf(reader);
        while (sheets.hasNext()) {
            try (var xml = sheets.next()) {
                var name = sheets.getSheetName();
                names.add(name);
                if (!found && (task.sheet().isEmpty() || task.sheet().equals(name))) {
                    found = true;
                    chosen = name;
                    var strings = new ReadOnlySharedStringsTable(workbook);
                    var handler =
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new ShownValues(), false);
                    var xmlReader = XMLHelper.newXMLReader();
                    xmlReader.setContentHandler(handler);
                    parse(xmlReader, new InputSource(xml));
                }
            }
        }
        if (!found) {
            throw new Unreadable("The workbook has no such sheet");
        }
        return new SheetContent(chosen, names, rows.rows(), rows.isTruncated());
    }

    private static XSSFReader.SheetIterator sheetsOf(XSSFReader reader) throws IOException, Unreadable {
        try {
            return reader.getSheetIterator();
        } catch (OpenXML4JException e) {
            throw new Unreadable("The file is no XLSX workbook");
        }
    }

    private static void parse(XMLReader reader, InputSource source) throws IOException, SAXException {
        try {
            reader.parse(source);
        } catch (RowCollector.Enough e) {
            // As many rows as wanted.
        }
    }
}
