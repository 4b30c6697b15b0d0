package org.schriftgut.web.records;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.schriftgut.web.rest.EntityTags;

/** Answers that need more than a body: a place to look at, a tag to change with. */
public final class Answers {

    private Answers() {}

    public static Response place(PlaceJson place) {
        return tagged(Response.ok(), place.version(), place);
    }

    public static Response newPlace(PlaceJson place) {
        return tagged(Response.created(address("places", place.id())), place.version(), place);
    }

    public static Response access(AccessJson access) {
        return tagged(Response.ok(), access.version(), access);
    }

    public static Response document(DocumentJson document) {
        return tagged(Response.ok(), document.version(), document);
    }

    public static Response newDocument(DocumentJson document) {
        return tagged(Response.created(address("documents", document.id())), document.version(), document);
    }

    /** Relative addresses are completed by the server with the one the caller used. */
    public static URI address(String collection, UUID id) {
        return URI.create(collection + "/" + id);
    }

    private static Response tagged(Response.ResponseBuilder answer, long version, Object body) {
        return answer.header(HttpHeaders.ETAG, EntityTags.ofVersion(version))
                .entity(body)
                .build();
    }
}
