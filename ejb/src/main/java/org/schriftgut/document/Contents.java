package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.schriftgut.storage.Storage;

/** The bytes of versions the caller may see. That they were asked for is logged before the first byte leaves. */
@ApplicationScoped
public class Contents {

    @Inject
    Documents documents;

    @Inject
    Readings readings;

    @Inject
    Storage storage;

    /** At most {@code length} bytes of a version from {@code offset}, to be kept. */
    public InputStream open(UUID version, long offset, long length) {
        var wanted = documents.version(version);
        readings.downloaded(wanted);
        return storage.open(wanted.blob(), offset, length);
    }

    /** The same, to be looked at. */
    public InputStream show(UUID version, long offset, long length) {
        var wanted = documents.version(version);
        readings.read(wanted);
        return storage.open(wanted.blob(), offset, length);
    }
}
