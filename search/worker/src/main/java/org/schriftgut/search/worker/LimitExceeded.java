package org.schriftgut.search.worker;

import java.io.IOException;

/** One of the limits for a file was reached; the message is a sentence for people. */
final class LimitExceeded extends IOException {
    private static final long serialVersionUID = 1L;

    LimitExceeded(String sentence) {
        super(sentence);
    }
}
