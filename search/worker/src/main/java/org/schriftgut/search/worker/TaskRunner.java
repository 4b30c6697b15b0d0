package org.schriftgut.search.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pkg.PackageParser;
import org.schriftgut.search.client.Identify;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.SheetRows;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerProtocol;

/** Gives each order to the class that can do it. */
final class TaskRunner {
    /** Office files of one repeated value reach 1:200; what deflate can do at most is 1:1030. */
    private static final double MIN_INFLATE_RATIO = 1.0 / 500;

    private final Detector detector = new FormatDetection();
    private final TypeDetection types = new TypeDetection(detector);
    private final ContentReader reader;

    /** @param parsers all parsers a file may meet */
    TaskRunner(Parser parsers) {
        GermanDates.teach();
        nameEntriesIn(parsers);
        reader = new ContentReader(detector, parsers);
        // Tika's parser switches this guard of POI off when it is loaded, which has just happened.
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
    }

    /** Archives whose entries have names in the charset of a DOS or Windows long ago. */
    private static void nameEntriesIn(Parser parsers) {
        if (parsers instanceof PackageParser archives) {
            archives.setDetectCharsetsInEntryNames(true);
            archives.setEncodingDetector(new TextEncoding());
        } else if (parsers instanceof CompositeParser composite) {
            composite.getAllComponentParsers().forEach(TaskRunner::nameEntriesIn);
        }
    }

    /** Loads what every task needs, so that the first one does not pay for it. */
    void warmUp() {
        try (var nowhere = new TextSink(frame -> {})) {
            var file = Files.createTempFile("warm", ".html");
            Files.writeString(file, "<html><body><p>Guten Tag</p></body></html>", StandardCharsets.UTF_8);
            reader.read(ReadContent.whole("warm.html", 100), file, Limits.defaults(), nowhere);
            Files.delete(file);
        } catch (Exception e) {
            throw new IllegalStateException("The worker cannot even read a line of HTML", e);
        }
    }

    Object run(WorkerProtocol.Order order, TextSink text) throws Exception {
        var file = order.file();
        var limits = order.limits();
        ZipSecureFile.setMaxEntrySize(limits.maxExpandedBytes());
        if (order.task() instanceof ReadContent task) {
            return reader.read(task, file, limits, text);
        }
        if (order.task() instanceof SheetRows task) {
            return new SheetReader().read(task, file);
        }
        if (order.task() instanceof Thumbnail task) {
            return new ThumbnailMaker(types, limits).draw(task, file);
        }
        if (order.task() instanceof Identify task) {
            return types.typeOf(file, task.fileName());
        }
        throw new IllegalArgumentException("No such task: " + order.task());
    }
}
