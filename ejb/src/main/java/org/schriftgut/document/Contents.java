package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.storage.Storage;

/** The bytes of versions the caller may see. That they were asked for is logged before the first byte leaves. */
@ApplicationScoped
public class Contents {

    @Inject
    Documents documents;

    @Inject
    Readings readings;

    @Inject
    Thumbnails thumbnails;

    @Inject
    Storage storage;

    /** At most {@code length} bytes of a version from {@code offset}, to be kept. */
    public InputStream open(UUID version, long offset, long length) {
        var wanted = documents.version(version);
        readings.downloaded(wanted);
        return storage.open(wanted.blob(), offset, length);
    }

    /**
     * A small picture of a version, as PNG, to be looked at.
     *
     * @throws Problem {@link Kind#NOT_FOUND} while none is drawn, or where none can be
     */
    public InputStream thumbnail(UUID version) {
        var wanted = documents.version(version);
        var blob = thumbnails.blob(version).orElseThrow(() -> new Problem(Kind.NOT_FOUND, DocumentFault.NO_THUMBNAIL));
        readings.read(wanted);
        return storage.open(blob);
    }

    /** The bytes of a version, to be looked at. */
    public InputStream show(UUID version, long offset, long length) {
        var wanted = documents.version(version);
        readings.read(wanted);
        return storage.open(wanted.blob(), offset, length);
    }
}
