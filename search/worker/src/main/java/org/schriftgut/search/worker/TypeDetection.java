package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Recognises files by content. */
final class TypeDetection {
    private final Detector detector;

    TypeDetection(Detector detector) {
        this.detector = detector;
    }

    /** The media type without parameters. */
    String typeOf(Path file, String fileName) throws IOException {
        var metadata = new Metadata();
        if (!fileName.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        }
        try (var in = TikaInputStream.get(file)) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }
}
