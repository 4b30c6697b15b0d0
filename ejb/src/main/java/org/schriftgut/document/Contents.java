package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.schriftgut.storage.Storage;

/** The bytes of versions the caller may see. */
@ApplicationScoped
public class Contents {

    @Inject
    Documents documents;

    @Inject
    Storage storage;

    /** All bytes of a version. */
    public InputStream open(UUID version) {
        return storage.open(documents.version(version).blob());
    }

    /** At most {@code length} bytes of a version from {@code offset}. */
    public InputStream open(UUID version, long offset, long length) {
        return storage.open(documents.version(version).blob(), offset, length);
    }
}
