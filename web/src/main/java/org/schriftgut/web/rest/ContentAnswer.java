package org.schriftgut.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.schriftgut.document.VersionView;
import org.schriftgut.web.problem.ProblemJson;

/**
 * Hands out the bytes of a version: whole, a range of them, or not again.
 *
 * <p>What somebody filed is never run in our name: it is saved, not shown, unless asked for and of a harmless format, and
 * a sandbox without any rights holds it even then.
 */
public record ContentAnswer(VersionView version, boolean wantsInline) {

    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** Where the bytes come from. */
    public interface Source {
        InputStream open(long offset, long length);
    }

    public Response to(HttpHeaders headers, Source source) {
        var tag = EntityTags.ofHash(version.sha256());
        if (EntityTags.namesTag(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return withHeaders(Response.notModified()).build();
        }
        Optional<ByteRange> range;
        try {
            range = range(headers.getHeaderString("Range"), headers.getHeaderString("If-Range"), tag);
        } catch (ByteRange.Unsatisfiable e) {
            return Response.status(RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + version.sizeBytes())
                    .type(ProblemJson.MEDIA_TYPE)
                    .entity(ProblemJson.ofStatus(
                            RANGE_NOT_SATISFIABLE,
                            "Range not satisfiable",
                            "The content has " + version.sizeBytes() + " bytes"))
                    .build();
        }
        if (range.isEmpty()) {
            return whole(Response.ok(source.open(0, version.sizeBytes()))).build();
        }
        var part = range.get();
        return withHeaders(Response.status(PARTIAL_CONTENT).entity(source.open(part.first(), part.length())))
                .type(mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + version.sizeBytes())
                .build();
    }

    public Response head() {
        return whole(Response.ok()).build();
    }

    /** If-Range holds for the very bytes only (RFC 9110, section 13.1.5); a date never proves that. */
    private Optional<ByteRange> range(String range, String ifRange, String tag) {
        return ifRange == null || ifRange.strip().equals(tag)
                ? ByteRange.of(range, version.sizeBytes())
                : Optional.empty();
    }

    private Response.ResponseBuilder whole(Response.ResponseBuilder answer) {
        return withHeaders(answer).type(mediaType()).header(HttpHeaders.CONTENT_LENGTH, version.sizeBytes());
    }

    private Response.ResponseBuilder withHeaders(Response.ResponseBuilder answer) {
        var inline = wantsInline && ContentDisposition.mayBeInline(version.mediaType());
        return answer.header(HttpHeaders.ETAG, EntityTags.ofHash(version.sha256()))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(inline, version.fileName()))
                .header("Content-Security-Policy", "sandbox");
    }

    private String mediaType() {
        return version.mediaType().startsWith("text/") ? version.mediaType() + ";charset=utf-8" : version.mediaType();
    }
}
