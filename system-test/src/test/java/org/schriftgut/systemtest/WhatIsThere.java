package org.schriftgut.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * All records of a server by their ids, as the database knows them, for asking about each as somebody: what is said of it must be
 * the same after an upgrade.
 */
record WhatIsThere(List<String> places, List<String> documents) {

    static WhatIsThere in(LauncherProcess server) {
        try (var database = server.database().asSuperuser()) {
            return new WhatIsThere(
                    Database.column(database, "select id from place order by id"),
                    Database.column(database, "select id from document order by id"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this person gets to see and gets explained; what is hidden from them has its status here, too. */
    TreeMap<String, String> seenBy(Api person) {
        var seen = new TreeMap<String, String>();
        for (var id : places) {
            var place = person.get("api/v1/places/" + id);
            seen.put("place " + id, place.status() == 200 ? words(place.json(), "referenceNumber") : hidden(place));
            seen.put("place " + id + " why", status(person, "api/v1/places/" + id + "/access/why"));
            seen.put("place " + id + " history", status(person, "api/v1/places/" + id + "/history"));
        }
        for (var id : documents) {
            var document = person.get("api/v1/documents/" + id);
            seen.put("document " + id, document.status() == 200 ? words(document.json(), "number") : hidden(document));
            seen.put("document " + id + " why", status(person, "api/v1/documents/" + id + "/access/why"));
            if (document.status() == 200) {
                contents(person, document.json(), seen);
            }
        }
        return seen;
    }

    private static void contents(Api person, JsonNode document, TreeMap<String, String> seen) {
        for (var part : document.path("parts")) {
            for (var version : part.path("versions")) {
                var id = version.path("id").asText();
                var content = person.get("api/v1/versions/" + id + "/content");
                seen.put("content " + id, version.path("sha256").asText() + " is " + sha256(content.expect(200)));
            }
        }
    }

    /** Documents among those this person may see that a search for their subject does not find. */
    List<String> notFoundBy(Api person) {
        return documents.stream()
                .filter(id -> {
                    var document = person.get("api/v1/documents/" + id);
                    return document.status() == 200
                            && !person.get("api/v1/search?limit=200&q="
                                            + Api.query(document.json()
                                                    .at("/details/subject")
                                                    .asText()))
                                    .expect(200)
                                    .text()
                                    .contains(id);
                })
                .toList();
    }

    private static String words(JsonNode object, String number) {
        return object.path(number).asText() + " "
                + object.at("/details/subject").asText() + " "
                + object.path("createdAt").asText();
    }

    private static String hidden(Answer answer) {
        return Integer.toString(answer.status());
    }

    private static String status(Api person, String path) {
        return Integer.toString(person.get(path).status());
    }

    private static String sha256(Answer answer) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
