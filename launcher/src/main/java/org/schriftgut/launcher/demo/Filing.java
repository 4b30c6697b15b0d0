package org.schriftgut.launcher.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.schriftgut.launcher.demo.Story.DocumentStory;

/**
 * Files the dossiers of one tenant. Each creation carries the key of its story, so that a load that stopped half-way goes on
 * and a repeated one creates nothing twice.
 */
final class Filing {
    private final Organisation organisation;
    private final Sessions sessions;
    private final Map<String, String> units;
    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final Runnable filed;

    /**
     * @param units ids by code
     * @param filed called after each document
     */
    Filing(Organisation organisation, Sessions sessions, Map<String, String> units, Runnable filed) {
        this.organisation = organisation;
        this.sessions = sessions;
        this.units = units;
        this.filed = filed;
    }

    /** Files them in this order. */
    Void file(List<Story> stories) throws IOException, InterruptedException {
        for (var story : stories) {
            file(story);
        }
        return null;
    }

    private void file(Story story) throws IOException, InterruptedException {
        var api = sessions.of(organisation.signIn(story.login()));
        var details = new HashMap<String, Object>();
        details.put("subject", story.subject());
        details.put("keywords", story.keywords());
        details.put("medium", story.medium());
        put(details, "paperLocation", story.paperLocation());
        var body = Map.of(
                "planEntry", entry(api, story.planCode()),
                "details", details,
                "leadUnit", units.get(story.unit()),
                "access", story.access());
        var dossier = api.post("dossiers", body, story.key()).path("id").asText();
        for (var document : story.documents()) {
            file(api, dossier, document);
        }
        for (var inner : story.cases()) {
            var about = Map.of("details", Map.of("subject", inner.subject()));
            var place = api.post("places/" + dossier + "/places", about, inner.key())
                    .path("id")
                    .asText();
            for (var document : inner.documents()) {
                file(api, place, document);
            }
        }
        if (!story.openedTo().isEmpty()) {
            open(dossier, story);
        }
    }

    /** Lets other units in, which is up to those who manage the records. */
    private void open(String dossier, Story story) throws IOException, InterruptedException {
        List<String> openedTo = story.openedTo().stream().map(units::get).toList();
        sessions.of(organisation.signIn("plan"))
                .put("places/" + dossier + "/access", Map.of("access", story.access(), "openedTo", openedTo));
    }

    private void file(Api api, String place, DocumentStory document) throws IOException, InterruptedException {
        var staged =
                api.postContent("staged", document.bytes(), null).path("id").asText();
        var body = new HashMap<String, Object>();
        body.put("staged", staged);
        body.put("fileName", document.fileName());
        body.put("details", details(document));
        put(body, "comment", document.comment());
        var id = api.post("places/" + place + "/documents", body, document.key())
                .path("id")
                .asText();
        for (var version : document.versions()) {
            var path = "documents/" + id + "/versions/content?name=" + Api.inQuery(document.fileName()) + "&comment="
                    + Api.inQuery(version.comment());
            api.postContent(path, document.format().write(version.writing(), List.of()), version.key());
        }
        filed.run();
    }

    private static Map<String, Object> details(DocumentStory document) {
        var writing = document.writing();
        var details = new HashMap<String, Object>();
        details.put("subject", writing.subject());
        details.put("type", document.type());
        details.put("letterDate", writing.day().toString());
        put(details, "foreignReference", document.reference());
        switch (document.direction()) {
            case "in" -> {
                details.put("sender", writing.from());
                details.put("receiptDate", writing.day().plusDays(2).toString());
            }
            case "out" -> {
                details.put("recipient", writing.to());
                details.put("dispatchDate", writing.day().toString());
            }
            default -> details.put("sender", writing.from());
        }
        return details;
    }

    private String entry(Api api, String code) throws IOException, InterruptedException {
        var known = entries.get(code);
        if (known != null) {
            return known;
        }
        var found = api.get("fileplan/entries?code=" + Api.inQuery(code))
                .path("items")
                .path(0)
                .path("id")
                .asText();
        entries.put(code, found);
        return found;
    }

    private static void put(Map<String, Object> into, String name, String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
