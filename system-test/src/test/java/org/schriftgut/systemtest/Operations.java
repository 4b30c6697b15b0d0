package org.schriftgut.systemtest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every operation of the API that takes the id of something, with the id still open. */
final class Operations {

    private static final Map<String, Object> SUBJECT = Map.of("subject", "Fremd");
    private static final String[] ANY_VERSION = {"If-Match", "*"};

    /** One operation: the answer to a caller who names an id. */
    record Operation(String name, BiFunction<Api, UUID, Answer> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Operations() {}

    /** On a dossier, a case or what else holds documents. */
    static List<Operation> onPlaces() {
        return Stream.concat(
                        Stream.of(
                                        "",
                                        "/places",
                                        "/path",
                                        "/history",
                                        "/documents",
                                        "/access",
                                        "/access/why",
                                        "/access/who",
                                        "/shares",
                                        "/restriction")
                                .map(tail -> get("api/v1/places/%s" + tail)),
                        Stream.of(
                                put("api/v1/places/%s", SUBJECT),
                                post("api/v1/places/%s/shares", Map.of("authority", "x", "unit", "x")),
                                delete("api/v1/places/%s/shares/" + UUID.randomUUID()),
                                put("api/v1/places/%s/restriction", Map.of("reason", "Versuch von außen")),
                                post("api/v1/places/%s/restriction/lift", Map.of("reason", "Versuch von außen")),
                                put("api/v1/places/%s/access", Map.of("access", "TENANT_WIDE", "openedTo", List.of())),
                                post("api/v1/places/%s/places", Map.of("details", SUBJECT)),
                                new Operation(
                                        "POST a staged content to a place",
                                        (api, id) -> api.post(
                                                "api/v1/places/" + id + "/documents",
                                                Map.of("staged", staged(api), "fileName", "a.txt"))),
                                upload("api/v1/places/%s/documents/content?name=a.txt")))
                .toList();
    }

    static List<Operation> onDocuments() {
        return List.of(
                get("api/v1/documents/%s"),
                get("api/v1/documents/%s/history"),
                get("api/v1/documents/%s/access"),
                get("api/v1/documents/%s/restriction"),
                put("api/v1/documents/%s/restriction", Map.of("reason", "Versuch von außen")),
                post("api/v1/documents/%s/restriction/lift", Map.of("reason", "Versuch von außen")),
                get("api/v1/documents/%s/access/why"),
                get("api/v1/documents/%s/access/who"),
                put("api/v1/documents/%s/access", Map.of("access", "UNIT_ONLY")),
                put("api/v1/documents/%s", SUBJECT),
                new Operation(
                        "POST a staged content as a version",
                        (api, id) -> api.post(
                                "api/v1/documents/" + id + "/versions",
                                Map.of("staged", staged(api), "fileName", "a.txt"))),
                upload("api/v1/documents/%s/versions/content?name=a.txt"));
    }

    static List<Operation> onVersions() {
        return List.of(
                get("api/v1/versions/%s"),
                get("api/v1/versions/%s/content"),
                get("api/v1/versions/%s/thumbnail"),
                get("api/v1/versions/%s/text"),
                new Operation(
                        "HEAD content",
                        (api, id) -> api.send("HEAD", "api/v1/versions/" + id + "/content", BodyPublishers.noBody())),
                new Operation(
                        "GET a range",
                        (api, id) -> api.get("api/v1/versions/" + id + "/content", "Range", "bytes=0-1")));
    }

    static List<Operation> onFilePlan() {
        return List.of(
                get("api/v1/fileplan/entries/%s"),
                get("api/v1/fileplan/entries/%s/path"),
                get("api/v1/fileplan/entries/%s/access"),
                get("api/v1/fileplan/entries/%s/number-gaps"),
                put("api/v1/fileplan/entries/%s/access", Map.of("access", "UNIT_ONLY")),
                get("api/v1/fileplan/entries/%s/dossiers"),
                get("api/v1/fileplan/entries?parent=%s"),
                new Operation(
                        "POST a dossier under an entry",
                        (api, id) -> api.post("api/v1/dossiers", Map.of("planEntry", id, "details", SUBJECT))));
    }

    /** On what was sent and is not filed yet; only its sender knows it. */
    static List<Operation> onStaged(UUID ownPlace) {
        return List.of(
                get("api/v1/staged/%s"),
                new Operation(
                        "POST import preview",
                        (api, id) -> api.post("api/v1/fileplan/imports/preview", Map.of("staged", id))),
                new Operation("POST import", (api, id) -> api.post("api/v1/fileplan/imports", Map.of("staged", id))),
                new Operation(
                        "POST somebody's upload to an own place",
                        (api, id) -> api.post(
                                "api/v1/places/" + ownPlace + "/documents",
                                Map.of("staged", id, "fileName", "a.txt"))));
    }

    /** For administrators. */
    static List<Operation> onAccounts() {
        return List.of(
                get("api/v1/accounts/%s"),
                new Operation(
                        "PUT account",
                        (api, id) -> api.put(
                                "api/v1/accounts/" + id, Map.of("displayName", "Fremd", "unit", id, "version", 0))),
                new Operation(
                        "PUT roles",
                        (api, id) -> api.put("api/v1/accounts/" + id + "/roles", Map.of("roles", List.of("CLERK")))),
                new Operation(
                        "PUT password",
                        (api, id) ->
                                api.put("api/v1/accounts/" + id + "/password", Map.of("password", Authority.PASSWORD))),
                post("api/v1/accounts/%s/deactivate", Map.of()),
                post("api/v1/accounts/%s/reactivate", Map.of()),
                post("api/v1/accounts/%s/let-read", Map.of()),
                get("api/v1/accounts/%s/audit-scopes"),
                put("api/v1/accounts/%s/audit-scopes", Map.of("scopes", List.of())),
                new Operation(
                        "POST a group of somebody",
                        (api, id) -> api.post("api/v1/groups", Map.of("name", "Fremd", "members", List.of(id)))),
                delete("api/v1/lockouts/%s"),
                delete("api/v1/sign-in/second-factors/%s"));
    }

    /** On somebody's request for a second person. */
    static List<Operation> onApprovals() {
        var decision = Map.of("hash", "00");
        return List.of(
                get("api/v1/approvals/%s"),
                post("api/v1/approvals/%s/approve", decision),
                post("api/v1/approvals/%s/decline", decision),
                post("api/v1/approvals/%s/withdraw", Map.of()));
    }

    /** For records managers. */
    static List<Operation> onReassignments() {
        return List.of(get("api/v1/reassignments/%s"), get("api/v1/reassignments/%s/protocol"));
    }

    /** For privacy officers and who opened it. */
    static List<Operation> onEmergencies() {
        return List.of(
                post("api/v1/emergency-accesses/%s/end", Map.of()),
                post("api/v1/emergency-accesses/%s/review", Map.of("remark", "Fremd")));
    }

    /** On somebody's evaluation of the log. */
    static List<Operation> onEvaluations() {
        return List.of(
                get("api/v1/log-evaluations/%s/entries"),
                get("api/v1/log-evaluations/%s/entries.csv"),
                get("api/v1/log-evaluations/%s/entries.json"));
    }

    /** On a request of a person, for privacy officers. */
    static List<Operation> onSubjectRequests() {
        return List.of(
                get("api/v1/subject-requests/%s"),
                get("api/v1/subject-requests/%s/export.zip"),
                post("api/v1/subject-requests/%s/close", Map.of()));
    }

    /** On the part of a unit in such a request. */
    static List<Operation> onSubjectParts() {
        return List.of(
                get("api/v1/subject-parts/%s"),
                new Operation(
                        "POST a mark",
                        (api, id) -> api.post(
                                "api/v1/subject-parts/" + id + "/marks", Map.of("record", id, "mark", "CONTAINED"))),
                post("api/v1/subject-parts/%s/finish", Map.of()));
    }

    /** On a request for restriction: answered by those who manage the file, taken back by privacy officers. */
    static List<Operation> onRestrictionRequests() {
        return List.of(
                post("api/v1/restriction-requests/%s/restrict", Map.of()),
                post("api/v1/restriction-requests/%s/decline", Map.of("reason", "Versuch von außen")));
    }

    static List<Operation> onOwnRestrictionRequests() {
        return List.of(post("api/v1/restriction-requests/%s/withdraw", Map.of()));
    }

    /** On an activity of the record of processing, for those who write it. */
    static List<Operation> onProcessing() {
        return List.of(
                get("api/v1/processing-activities/%s"),
                put("api/v1/processing-activities/%s", Map.of("name", "Fremd")),
                new Operation(
                        "POST its end",
                        (api, id) -> api.post(
                                "api/v1/processing-activities/" + id + "/end",
                                Map.of("endedOn", "2026-01-01"),
                                ANY_VERSION)),
                new Operation(
                        "POST its resumption",
                        (api, id) ->
                                api.post("api/v1/processing-activities/" + id + "/resume", Map.of(), ANY_VERSION)));
    }

    static List<Operation> onDeputies() {
        return List.of(post("api/v1/deputies/%s/end", Map.of()));
    }

    static List<Operation> onNotices() {
        return List.of(post("api/v1/notices/%s/open", Map.of()));
    }

    /** For those who manage an own place: foreign units, groups and people are as unknown as those nobody made. */
    static List<Operation> onReceivers(UUID ownPlace, String kind) {
        return List.of(new Operation(
                "PUT access for a " + kind,
                (api, id) -> api.put(
                        "api/v1/places/" + ownPlace + "/access",
                        Map.of("grants", List.of(Map.of(kind, id, "rights", List.of("READ")))),
                        ANY_VERSION)));
    }

    static List<Operation> onDossierTypes() {
        return List.of(
                get("api/v1/dossier-types/%s/access"),
                put("api/v1/dossier-types/%s/access", Map.of("access", "UNIT_ONLY")));
    }

    static List<Operation> onGroups() {
        return List.of(
                put("api/v1/groups/%s/members", Map.of("members", List.of())),
                post("api/v1/groups/%s/close", Map.of()),
                post("api/v1/groups/%s/reopen", Map.of()));
    }

    /** On what another tenant opened to a third one. */
    static List<Operation> onShares() {
        return List.of(
                get("api/v1/shared/%s"),
                get("api/v1/shared/%s/documents"),
                get("api/v1/shared/%s/versions/" + UUID.randomUUID() + "/content"));
    }

    static List<Operation> onDirectoryRuns() {
        return List.of(get("api/v1/directory/runs/%s"));
    }

    static List<Operation> onUnits() {
        return List.of(
                new Operation(
                        "POST a unit below another",
                        (api, id) -> api.post("api/v1/units", Map.of("parent", id, "code", "99", "name", "Fremd"))),
                put("api/v1/units/%s", Map.of("code", "99", "name", "Fremd", "version", 0)),
                post("api/v1/units/%s/close", Map.of()),
                post("api/v1/units/%s/reopen", Map.of()));
    }

    /** For records managers. */
    static List<Operation> onUnitsOfFiles(UUID own) {
        return List.of(
                new Operation(
                        "GET preview of a reassignment from it",
                        (api, id) -> api.get("api/v1/reassignments/preview?from=" + id + "&to=" + own)),
                new Operation(
                        "POST a reassignment to it",
                        (api, id) ->
                                api.post("api/v1/reassignments", Map.of("from", own, "to", id, "reason", "Versuch"))));
    }

    static List<Operation> onJobs() {
        return List.of(
                get("api/v1/jobs/%s"), post("api/v1/jobs/%s/retry", Map.of()), post("api/v1/jobs/%s/cancel", Map.of()));
    }

    static List<Operation> onTokens() {
        return List.of(delete("api/v1/tokens/%s"));
    }

    /** For people who have shown their password; tokens get no further than the gate. */
    static List<Operation> onSessions() {
        return List.of(delete("api/v1/sessions/%s"));
    }

    /** On entries of the audit log. */
    static List<Operation> onAuditEntries() {
        return List.of(get("api/v1/audit/entries/%s/proof"));
    }

    private static UUID staged(Api api) {
        return api.upload("api/v1/staged", new byte[] {1, 2, 3}).expect(201).id();
    }

    private static Operation get(String path) {
        return new Operation("GET " + path, (api, id) -> api.get(path.formatted(id)));
    }

    private static Operation put(String path, Object body) {
        return new Operation("PUT " + path, (api, id) -> api.put(path.formatted(id), body, ANY_VERSION));
    }

    private static Operation post(String path, Object body) {
        return new Operation("POST " + path, (api, id) -> api.post(path.formatted(id), body));
    }

    private static Operation delete(String path) {
        return new Operation(
                "DELETE " + path, (api, id) -> api.send("DELETE", path.formatted(id), BodyPublishers.noBody()));
    }

    private static Operation upload(String path) {
        return new Operation("POST " + path, (api, id) -> api.upload(path.formatted(id), new byte[] {1, 2, 3}));
    }
}
