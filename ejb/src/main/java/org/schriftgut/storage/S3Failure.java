package org.schriftgut.storage;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.ServerException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.schriftgut.storage.StoreException.Reason;

/** What an answer of an S3 store means for the caller. */
final class S3Failure {
    private static final Set<String> FULL =
            Set.of("QuotaExceeded", "InsufficientStorage", "InsufficientCapacity", "XMinioStorageFull");

    private S3Failure() {}

    /** @param what the act that failed, "Blob x cannot be read" */
    static StoreException of(String what, Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof StoreException known) {
            return known;
        }
        if (cause instanceof ErrorResponseException answer) {
            String code = String.valueOf(answer.errorResponse().code());
            return new StoreException(
                    reason(code, answer.response().code()),
                    what + ": " + code + ", " + answer.errorResponse().message(),
                    cause);
        }
        if (cause instanceof ServerException answer) {
            return new StoreException(reason("", answer.statusCode()), what + ": " + answer.getMessage(), cause);
        }
        return new StoreException(Reason.UNAVAILABLE, what + ": " + cause.getMessage(), cause);
    }

    /** Whether the store said that it does not know this kind of request at all. */
    static boolean isNotImplemented(StoreException failure) {
        return failure.getCause() instanceof ErrorResponseException answer
                        && (answer.response().code() == 501 || answer.response().code() == 405)
                || failure.getCause() instanceof ServerException server && server.statusCode() == 501;
    }

    static boolean isInvalidRange(StoreException failure) {
        return failure.getCause() instanceof ErrorResponseException answer
                && answer.response().code() == 416;
    }

    private static Reason reason(String code, int status) {
        if (FULL.contains(code) || status == 507) {
            return Reason.FULL;
        }
        return switch (status) {
            case 404 -> code.equals("NoSuchBucket") ? Reason.UNAVAILABLE : Reason.MISSING;
            // 409 is what Amazon answers to the loser of two conditional puts at the same time.
            case 412 -> Reason.EXISTS;
            case 409 -> code.equals("ConditionalRequestConflict") ? Reason.EXISTS : Reason.UNAVAILABLE;
            case 401, 403 -> Reason.REFUSED;
            default -> Reason.UNAVAILABLE;
        };
    }
}
