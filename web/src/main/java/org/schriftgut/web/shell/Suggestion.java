package org.schriftgut.web.shell;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What may be meant by what somebody types.
 *
 * @param value what the form sends
 * @param label what the reader recognises it by
 */
public record Suggestion(String value, String label) {

    /** For the script of the pages. */
    public static Response answer(List<Suggestion> found) {
        var list = Json.createArrayBuilder();
        found.forEach(one ->
                list.add(Json.createObjectBuilder().add("value", one.value()).add("label", one.label())));
        return Response.ok(list.build().toString(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
