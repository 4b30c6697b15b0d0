package org.schriftgut.search.worker;

import java.io.IOException;

/** The file is not what the task needs; the message is a sentence for people. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }
}
