package org.schriftgut.search.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.schriftgut.search.client.WorkerFailure.Reason;

/**
 * What the exception of a parser means to the caller. Sentences never repeat the message of a library, which may quote
 * the file.
 *
 * @param reason why
 * @param sentence in words
 */
record Verdict(Reason reason, String sentence) {
    private static final List<String> ENCRYPTED_WORDS = List.of("encrypt", "password", "decrypt");
    private static final List<String> LIMIT_WORDS = List.of(
            "zip bomb", "tried to allocate an array", "tried to read data but the maximum length", "file too large");

    static Verdict on(Throwable failure) {
        var chain = chainOf(failure);
        for (var cause : chain) {
            if (cause instanceof LimitExceeded || cause instanceof Unreadable) {
                var reason = cause instanceof LimitExceeded ? Reason.LIMIT_EXCEEDED : Reason.UNREADABLE;
                return new Verdict(reason, cause.getMessage());
            }
            if (cause instanceof OutOfMemoryError) {
                return new Verdict(Reason.OUT_OF_MEMORY, "The file needs more memory than a worker may use");
            }
            if (cause instanceof StackOverflowError) {
                return new Verdict(Reason.LIMIT_EXCEEDED, "The file is nested too deeply");
            }
        }
        for (var cause : chain) {
            if (isEncrypted(cause)) {
                return new Verdict(Reason.ENCRYPTED, "The file is protected by a password or by rights management");
            }
            if (cause instanceof TikaMemoryLimitException || says(cause, LIMIT_WORDS)) {
                return new Verdict(Reason.LIMIT_EXCEEDED, "The file grows beyond all measure when it is unpacked");
            }
        }
        var root = chain.get(chain.size() - 1);
        return new Verdict(
                Reason.UNREADABLE,
                "The file is damaged or not what it seems to be ("
                        + root.getClass().getSimpleName() + ")");
    }

    private static boolean isEncrypted(Throwable cause) {
        return cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException
                || says(cause, ENCRYPTED_WORDS);
    }

    private static boolean says(Throwable cause, List<String> words) {
        var said = (cause.getClass().getSimpleName() + " " + cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }

    private static List<Throwable> chainOf(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && chain.size() < 20; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
