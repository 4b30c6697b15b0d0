package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schriftgut.systemtest.Operations.Operation;

/**
 * What somebody must not see does not exist for them: the answer to an id of another tenant, or to a hidden one, is the answer to
 * an id that nobody ever gave, to the byte.
 */
class IsolationIT {

    private static final UUID UNKNOWN = UUID.fromString("0196f000-0000-7000-8000-000000000000");

    /** What has no id of a tenant's object in its path: parts are named alike everywhere, operators know all tenants. */
    private static final List<String> WITHOUT_IDS = List.of("/api/v1/configuration/", "/api/v1/operator/");

    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    private static Authority ours;
    private static Authority theirs;
    private static UUID dossier;
    private static UUID theCase;
    private static UUID document;
    private static UUID version;
    private static UUID staged;
    private static UUID foreignPlace;

    @BeforeAll
    static void two_authorities_and_a_document_for_one_unit_only() {
        ours = Authority.create("Musterkreis").withSmallPlan();
        theirs = Authority.create("Nachbarkreis").withSmallPlan();
        dossier = ours.clerk()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", ours.entry("10"),
                                "details", Map.of("subject", "Verschlussakte Quittenwiese"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
        theCase = ours.caseIn(ours.clerk(), dossier, "Vorgang Quittenwiese").id();
        var filed = ours.file(
                ours.clerk(), theCase, "quittenwiese.txt", TestFiles.utf8("Die Quittenwiese bleibt vertraulich."));
        document = filed.id();
        version = UUID.fromString(filed.json().at("/parts/0/versions/0/id").asText());
        staged = ours.clerk()
                .upload("api/v1/staged", TestFiles.utf8("noch nicht abgelegt"))
                .expect(201)
                .id();
        foreignPlace = theirs.dossier(theirs.manager(), "10", "Eigene Akte").id();
        Pause.until("the word is found by its own unit", () -> !hits(ours.clerk(), "Quittenwiese")
                .isEmpty());
    }

    /** A dossier opened to somebody else again. */
    private static UUID shareOf(Authority authority) {
        var shared = authority
                .dossier(authority.lead(), "10", "Gemeinsames Vorhaben")
                .id();
        var wish = Map.of(
                "authority", Authority.create("Drittkreis").key(),
                "unit", "10",
                "legalGround", "§ 5 Zweckvereinbarung",
                "purpose", "Gemeinsame Planung",
                "lastDay", LocalDate.now().plusMonths(3).toString());
        return authority
                .lead()
                .post("api/v1/places/" + shared + "/shares", wish)
                .expect(201)
                .id();
    }

    private static UUID typeOf(Authority authority) {
        return UUID.fromString(authority
                .manager()
                .get("api/v1/dossier-types")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    private static UUID processingOf(Authority authority) {
        return authority
                .manager()
                .post("api/v1/processing-activities", ProcessingIT.activity(authority, "Q-1", "10"))
                .expect(201)
                .id();
    }

    /** A run that failed is a run, too: nobody listens at that port. */
    private static UUID runOf(Authority authority) {
        var people = Map.of("base", "dc=x", "filter", "(uid=*)", "login", "uid", "name", "cn");
        var settings = Map.of(
                "url", "ldap://127.0.0.1:1",
                "bindDn", "cn=x",
                "secret", "x",
                "people", people,
                "homeUnit", "0",
                "role", "CLERK",
                "maxLeavingPercent", 20,
                "everyHours", 0);
        authority.approve(authority.admin().put("api/v1/directory", settings));
        // the secret stood in no request: it is sent again
        authority.admin().put("api/v1/directory", settings).expect(200);
        return authority
                .admin()
                .post("api/v1/directory/runs", Map.of("hash", "00"))
                .expect(200)
                .id();
    }

    @TestFactory
    List<DynamicTest> ids_of_another_tenant_are_unknown_ids() {
        var api = theirs.manager();
        var admin = theirs.admin();
        var account = UUID.fromString(
                ours.clerk().get("api/v1/me").expect(200).json().path("id").asText());
        var group = ours.admin()
                .post("api/v1/groups", Map.of("name", "Beratungskreis", "members", List.of(account)))
                .expect(201)
                .id();
        var token = UUID.fromString(ours.clerk()
                .get("api/v1/tokens")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
        var server = ours.server().address();
        var session = UUID.fromString(Session.open(server, "clerk@" + ours.key(), Authority.PASSWORD)
                .get("api/v1/sessions")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
        var byPassword = new Api(server, Api.basic("manager@" + theirs.key(), Authority.PASSWORD));
        ours.otherClerk();
        var colleague = new Api(server, Api.basic("other@" + ours.key(), Authority.PASSWORD));
        var request = requestOf(ours);
        ours.otherClerk();
        var deputy = ours.clerk()
                .post("api/v1/deputies", Map.of("deputy", "other"))
                .expect(201)
                .id();
        var officer = theirs.person("schutz", Authority.Role.PRIVACY_OFFICER, "0");
        ours.person("schutz", Authority.Role.PRIVACY_OFFICER, "0");
        var emergency = ours.person("amt20", Authority.Role.DEPARTMENT_LEAD, "20")
                .post(
                        "api/v1/emergency-accesses",
                        Map.of("reference", "10-9999", "reason", "Ein Notfall, der nicht warten kann"))
                .expect(201)
                .id();
        var subjectRequest = ours.signedIn("schutz")
                .post(
                        "api/v1/subject-requests",
                        Map.of("subject", "Quitte", "words", List.of("Quittenwiese"), "receivedOn", "2026-01-02"))
                .expect(201)
                .id();
        var restriction = ours.signedIn("schutz")
                .post("api/v1/restriction-requests", Map.of("reference", "10-0001", "ground", "Richtigkeit bestritten"))
                .expect(201)
                .id();
        var subjectPart = UUID.fromString(ours.lead()
                .get("api/v1/subject-parts")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
        var reassignment = ours.manager()
                .post(
                        "api/v1/reassignments",
                        Map.of("from", ours.unit("20"), "to", ours.unit("0"), "reason", "Versuch"))
                .expect(202)
                .id();
        Pause.until("the second person is told", () -> notice(ours.manager()).isPresent());
        var notice = notice(ours.manager()).orElseThrow();
        var browser = Session.open(server, "manager@" + theirs.key(), Authority.PASSWORD);
        var csrf = browser.csrf();
        var acting = new Operation(
                "POST act",
                (any, id) -> browser.post("api/v1/deputies/" + id + "/act", Map.of(), "X-CSRF-Token", csrf));
        var tests = List.of(
                        tests("their deputy", List.of(acting), api, deputy),
                        tests("their dossier", Operations.onPlaces(), api, dossier),
                        tests("their case", Operations.onPlaces(), api, theCase),
                        tests("their document", Operations.onDocuments(), api, document),
                        tests("their version", Operations.onVersions(), api, version),
                        tests("their plan entry", Operations.onFilePlan(), api, ours.entry("10")),
                        tests("their file type", Operations.onDossierTypes(), api, typeOf(ours)),
                        tests("their upload", Operations.onStaged(foreignPlace), api, staged),
                        tests("their account", Operations.onAccounts(), admin, account),
                        tests("their unit", Operations.onUnitsOfFiles(theirs.unit("10")), api, ours.unit("10")),
                        tests("their reassignment", Operations.onReassignments(), api, reassignment),
                        tests("their unit", Operations.onUnits(), admin, ours.unit("10")),
                        tests("their log entry", Operations.onAuditEntries(), api, entryOf(dossier)),
                        tests("their request", Operations.onApprovals(), admin, request),
                        tests("their deputy", Operations.onDeputies(), api, deputy),
                        tests("their access request", Operations.onSubjectRequests(), officer, subjectRequest),
                        tests("their part of it", Operations.onSubjectParts(), theirs.lead(), subjectPart),
                        tests("their restriction", Operations.onRestrictionRequests(), theirs.lead(), restriction),
                        tests("their restriction", Operations.onOwnRestrictionRequests(), officer, restriction),
                        tests("their activity", Operations.onProcessing(), officer, processingOf(ours)),
                        tests("their evaluation", Operations.onEvaluations(), officer, evaluationOf(ours)),
                        tests("their emergency access", Operations.onEmergencies(), officer, emergency),
                        tests("their notice", Operations.onNotices(), admin, notice),
                        tests("their unit", Operations.onReceivers(foreignPlace, "unit"), api, ours.unit("10")),
                        tests("their account", Operations.onReceivers(foreignPlace, "person"), api, account),
                        tests("their group", Operations.onReceivers(foreignPlace, "group"), api, group),
                        tests("their group", Operations.onGroups(), admin, group),
                        tests("their share with a third one", Operations.onShares(), api, shareOf(ours)),
                        tests("their run of the directory", Operations.onDirectoryRuns(), admin, runOf(ours)),
                        tests(
                                "why their colleague",
                                List.of(page("api/v1/places/" + foreignPlace + "/access/why?person=%s")),
                                api,
                                account),
                        tests("their token", Operations.onTokens(), api, token),
                        tests("their session", Operations.onSessions(), byPassword, session),
                        tests("a colleague's session", Operations.onSessions(), colleague, session),
                        tests("their job", Operations.onJobs(), admin, jobOf(ours)))
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        tests.add(DynamicTest.dynamicTest("every operation with an id was asked", IsolationIT::checkAllAsked));
        return tests;
    }

    @TestFactory
    List<DynamicTest> ids_hidden_from_a_unit_are_unknown_ids() {
        var api = ours.otherClerk();
        var own = ours.dossier(api, "11", "Akte des Bauamts").id();
        return List.of(
                        tests("hidden dossier", Operations.onPlaces(), api, dossier),
                        tests("hidden case", Operations.onPlaces(), api, theCase),
                        tests("hidden document", Operations.onDocuments(), api, document),
                        tests("hidden version", Operations.onVersions(), api, version),
                        tests("hidden log entry", Operations.onAuditEntries(), api, entryOf(dossier)),
                        tests("records, for administrators: dossier", Operations.onPlaces(), ours.admin(), dossier),
                        tests("records, for administrators: case", Operations.onPlaces(), ours.admin(), theCase),
                        tests(
                                "records, for administrators: document",
                                Operations.onDocuments(),
                                ours.admin(),
                                document),
                        tests("records, for administrators: version", Operations.onVersions(), ours.admin(), version),
                        tests("a stranger's request", Operations.onApprovals(), api, requestOf(ours)),
                        tests("a colleague's upload", Operations.onStaged(own).subList(0, 1), api, staged),
                        tests("a colleague's upload", Operations.onStaged(own).subList(3, 4), api, staged))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void pages_are_there_for_those_who_may_see() {
        for (var page : List.of("ui/akte/" + dossier, "ui/vorgang/" + theCase, "ui/dokument/" + document)) {
            assertThat(ours.clerk().get(page).expect(200).text()).contains("uittenwiese");
        }
    }

    @TestFactory
    List<DynamicTest> pages_of_hidden_ids_are_pages_of_unknown_ids() {
        return List.of(theirs.manager(), ours.otherClerk()).stream()
                .flatMap(api -> List.of(
                                tests("page", List.of(page("ui/akte/%s")), api, dossier),
                                tests("page", List.of(page("ui/akte/%s/verlauf")), api, dossier),
                                tests("page", List.of(page("ui/vorgang/%s")), api, theCase),
                                tests("page", List.of(page("ui/dokument/%s")), api, document),
                                tests("page", List.of(page("ui/dokument/%s/verlauf")), api, document))
                        .stream()
                        .flatMap(List::stream))
                .toList();
    }

    @Test
    void lists_and_counts_leave_out_what_is_hidden() {
        var visible = ours.dossier(ours.otherClerk(), "10", "Sichtbare Akte");
        var path = "api/v1/fileplan/entries/" + ours.entry("10") + "/dossiers";

        var list = ours.otherClerk().get(path).expect(200).json();

        assertThat(list.path("items").findValuesAsText("id"))
                .contains(visible.id().toString());
        assertThat(list.toString()).doesNotContain(dossier.toString(), "Quittenwiese");
        assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
        assertThat(ours.otherClerk().get("api/v1/desk").expect(200).text()).doesNotContain("Quittenwiese");
        var reference = ours.clerk()
                .get("api/v1/places/" + theCase)
                .expect(200)
                .json()
                .path("referenceNumber")
                .asText();
        var byReference = "api/v1/places?reference=" + Api.query(reference);
        assertThat(ours.clerk().get(byReference).expect(200).json().path("items"))
                .hasSize(1);
        var byAnyName = "api/v1/identifiers?text=" + Api.query(reference.replace('/', ' '));
        assertThat(ours.clerk().get(byAnyName).expect(200).json().path("items")).isNotEmpty();
        for (var stranger : List.of(ours.otherClerk(), theirs.manager())) {
            assertThat(stranger.get(byReference).expect(200).json().path("items"))
                    .isEmpty();
            assertThat(stranger.get(byAnyName).expect(200).json().path("items")).isEmpty();
        }
    }

    @Test
    void an_upload_does_not_tell_of_a_hidden_twin() {
        var twin = TestFiles.utf8("Die Quittenwiese bleibt vertraulich.");

        var own = ours.clerk().upload("api/v1/staged", twin).expect(201).json();
        var hidden = ours.otherClerk().upload("api/v1/staged", twin).expect(201).json();

        assertThat(own.path("sameContent")).hasSize(1);
        assertThat(hidden.path("sameContent")).isEmpty();
    }

    @Test
    void search_and_facets_leave_out_what_is_hidden() {
        for (var stranger : List.of(ours.otherClerk(), theirs.manager(), ours.admin())) {
            var found = stranger.get("api/v1/search?q=Quittenwiese").expect(200).json();

            assertThat(found.path("total").asInt()).isZero();
            assertThat(found.path("hits")).isEmpty();
            assertThat(found.path("facets").findValues("count")).allMatch(count -> count.asInt() == 0);
        }
    }

    @Test
    void a_change_of_access_holds_for_search_at_once() {
        var secret = ours.dossier(ours.lead(), "11", "Schlehdornhecke");
        ours.file(ours.lead(), secret.id(), "hecke.txt", TestFiles.utf8("Die Schlehdornhecke am Bach"));
        var superior = ours.person("amtsleitung", Authority.Role.DEPARTMENT_LEAD, "0");
        Pause.until(
                "the superior finds file and document",
                () -> hits(superior, "Schlehdornhecke").size() == 2);

        var closed = access(secret.id(), "UNIT_ONLY", List.of(), secret.header("ETag"));
        assertThat(hits(superior, "Schlehdornhecke")).isEmpty();

        var opened = access(secret.id(), "UNIT_ONLY", List.of(ours.unit("20")), closed.header("ETag"));
        assertThat(hits(ours.otherClerk(), "Schlehdornhecke")).hasSize(2);
        assertThat(hits(superior, "Schlehdornhecke")).isEmpty();

        access(secret.id(), "TENANT_WIDE", List.of(), opened.header("ETag"));
        assertThat(hits(superior, "Schlehdornhecke")).hasSize(2);
        Pause.until("the index has caught up", () -> jobs(ours).noneMatch("index-dossier"::equals));
        assertThat(hits(superior, "Schlehdornhecke")).hasSize(2);
    }

    private static Answer access(UUID place, String access, List<UUID> openedTo, String version) {
        return ours.lead()
                .put(
                        "api/v1/places/" + place + "/access",
                        Map.of("access", access, "openedTo", openedTo),
                        "If-Match",
                        version)
                .expect(200);
    }

    private static List<DynamicTest> tests(String what, List<Operation> operations, Api api, UUID id) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(what + ": " + operation, () -> {
                    var hidden = operation.call().apply(api, id);
                    var unknown = operation.call().apply(api, UNKNOWN);
                    ASKED.add(unknown.request());

                    assertThat(hidden.status()).as(hidden.text()).isEqualTo(404);
                    assertThat(unknown.status()).as(unknown.text()).isEqualTo(404);
                    assertThat(hidden.text().replace(id.toString(), UNKNOWN.toString()))
                            .isEqualTo(unknown.text());
                    assertThat(hidden.header("Content-Type")).isEqualTo(unknown.header("Content-Type"));
                }))
                .toList();
    }

    /** Runs after all others of its factory; a new operation that nobody asks with a foreign id fails here. */
    private static void checkAllAsked() {
        var withIds = KnownPaths.api().stream()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> WITHOUT_IDS.stream().noneMatch(operation.path()::startsWith))
                .toList();
        assertThat(withIds).hasSizeGreaterThan(50);
        assertThat(withIds).allSatisfy(operation -> assertThat(ASKED)
                .as("an id of another tenant was sent to %s", operation)
                .anyMatch(request -> operation.isAskedBy(request, UNKNOWN.toString())));
    }

    private static Operation page(String path) {
        return new Operation("GET " + path, (api, id) -> api.get(path.formatted(id)));
    }

    private static Stream<String> jobs(Authority authority) {
        return authority.admin().get("api/v1/jobs").expect(200).json().path("items").findValuesAsText("kind").stream();
    }

    private static UUID entryOf(UUID place) {
        return UUID.fromString(ours.clerk()
                .get("api/v1/places/" + place + "/history")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    /** A rebuild stays listed when it is done. */
    private static UUID jobOf(Authority authority) {
        authority.admin().post("api/v1/index/rebuild", Map.of()).expect(202);
        return UUID.fromString(authority
                .admin()
                .get("api/v1/jobs")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    /** The administrator asks for a second records manager; the first one may decide. */
    private static UUID evaluationOf(Authority authority) {
        authority.person("rat", Authority.Role.STAFF_COUNCIL, "0");
        var request = authority
                .admin()
                .post(
                        "api/v1/log-evaluations",
                        Map.of(
                                "login", "clerk",
                                "from", "2026-01-01",
                                "until", "2026-06-30",
                                "occasion", "Versuch über die Grenze der Behörde"))
                .expect(202)
                .json()
                .path("waitsFor")
                .asText();
        authority.approve(authority.signedIn("schutz"), request);
        return UUID.fromString(authority
                .admin()
                .get("api/v1/log-evaluations")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    private static UUID requestOf(Authority authority) {
        authority.manager();
        authority.clerk();
        var clerk = UUID.fromString(
                authority.clerk().get("api/v1/me").expect(200).json().path("id").asText());
        return UUID.fromString(authority
                .admin()
                .put("api/v1/accounts/" + clerk + "/roles", Map.of("roles", List.of("CLERK", "RECORDS_MANAGER")))
                .expect(200)
                .json()
                .path("waitsFor")
                .asText());
    }

    private static Optional<UUID> notice(Api api) {
        var first = api.get("api/v1/notices").expect(200).json().at("/items/0/id");
        return first.isMissingNode() ? Optional.empty() : Optional.of(UUID.fromString(first.asText()));
    }

    private static List<JsonNode> hits(Api api, String word) {
        var found = api.get("api/v1/search?q=" + word).expect(200).json();
        return StreamSupport.stream(found.path("hits").spliterator(), false).toList();
    }
}
