package org.schriftgut.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content on its way out: a segment that fails its check in the middle ends the stream as a problem. */
class CheckedContent extends FilterInputStream {

    CheckedContent(InputStream checked) {
        super(checked);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (StoreException e) {
            throw Storage.asProblem(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (StoreException e) {
            throw Storage.asProblem(e);
        }
    }
}
