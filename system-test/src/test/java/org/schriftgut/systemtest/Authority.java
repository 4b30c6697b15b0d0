package org.schriftgut.systemtest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A tenant of its own for one test class: three units, and people made when they are first asked for.
 *
 * <p>Units: {@code 10} and {@code 20} below the top, {@code 0}. File plan after {@link #withSmallPlan}: 1 (no files), 10 and 11
 * below it, 19 retired.
 */
public final class Authority {

    /** Everybody's password. */
    public static final String PASSWORD = "Prüfung-der-Anlage-7";

    private static final String PLAN =
            """
            kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt
            1;Sicherheit und Ordnung;1;;nein;;;;;;;;;;2020-01-01;;nein
            10;Gewerbe;2;1;ja;Sachakte;10;nein;zda;V;normal;;;;2020-01-01;;nein
            11;Verkehr;2;1;ja;Sachakte;5;nein;zda;B;normal;;;;2020-01-01;;nein
            19;Alte Sachen;2;1;ja;Sachakte;5;nein;zda;V;normal;;;;2020-01-01;;ja
            """;

    /** Roles as the API names them. */
    public enum Role {
        CLERK,
        REGISTRAR,
        RECORDS_MANAGER,
        DEPARTMENT_LEAD,
        ADMINISTRATOR,
        AUDITOR,
        PRIVACY_OFFICER,
        STAFF_COUNCIL
    }

    private final LauncherProcess server;
    private final String key;
    private final UUID id;
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, Api> people = new HashMap<>();

    private Authority(LauncherProcess server, String key, UUID id) {
        this.server = server;
        this.key = key;
        this.id = id;
    }

    /** A new tenant on the shared server. */
    public static Authority create(String name) {
        return create(RunningServer.get(), name);
    }

    /** A new tenant. */
    public static Authority create(LauncherProcess server, String name) {
        var key = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        var tenant = server.operator()
                .post(
                        "api/v1/operator/tenants",
                        Map.of(
                                "key", key,
                                "name", name,
                                "adminLogin", "admin",
                                "adminName", "Alma Aufsicht",
                                "adminPassword", PASSWORD))
                .expect(201);
        var authority = new Authority(server, key, tenant.id());
        authority.people.put("admin", authority.withToken("admin"));
        var top = authority
                .admin()
                .get("api/v1/units")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        authority.units.put("0", UUID.fromString(top));
        authority.addUnit("10", "Hauptamt");
        authority.addUnit("20", "Bauamt");
        return authority;
    }

    private void addUnit(String code, String name) {
        var unit = admin().post("api/v1/units", Map.of("parent", unit("0"), "code", code, "name", name))
                .expect(201);
        units.put(code, unit.id());
    }

    /** Brings the small file plan in. */
    public Authority withSmallPlan() {
        importPlan(PLAN.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Imports a file plan and expects that it goes through. */
    public Answer importPlan(byte[] file) {
        var staged = manager().upload("api/v1/staged", file).expect(201).id();
        return manager()
                .post("api/v1/fileplan/imports", Map.of("staged", staged))
                .expect(200);
    }

    public LauncherProcess server() {
        return server;
    }

    public UUID id() {
        return id;
    }

    /** What stands behind the @ at sign-in. */
    public String key() {
        return key;
    }

    /** A unit by its code. */
    public UUID unit(String code) {
        return units.get(code);
    }

    public Api admin() {
        return people.get("admin");
    }

    /** A clerk of unit 10. */
    public Api clerk() {
        return person("clerk", Role.CLERK, "10");
    }

    /** A clerk of unit 20. */
    public Api otherClerk() {
        return person("other", Role.CLERK, "20");
    }

    /** The head of unit 10. */
    public Api lead() {
        return person("lead", Role.DEPARTMENT_LEAD, "10");
    }

    /** The records manager at the top. */
    public Api manager() {
        return person("manager", Role.RECORDS_MANAGER, "0");
    }

    /** A client with an API token of a person who is made on first use; sign-in is {@code login@key}. */
    public synchronized Api person(String login, Role role, String unit) {
        var known = people.get(login);
        if (known != null) {
            return known;
        }
        account(login, role, unit);
        var api = withToken(login);
        people.put(login, api);
        return api;
    }

    /** Makes an account without a token; once a record is filed the records manager agrees to it. */
    public UUID account(String login, Role role, String unit) {
        var account = new LinkedHashMap<String, Object>();
        account.put("login", login);
        account.put("displayName", "Person " + login);
        account.put("password", PASSWORD);
        account.put("unit", unit(unit));
        account.put("roles", List.of(role.name()));
        var made = admin().post("api/v1/accounts", account).expect(201);
        var request = made.json().path("waitsFor").asText("");
        if (!request.isEmpty() && role != Role.RECORDS_MANAGER && role != Role.ADMINISTRATOR) {
            approve(manager(), request);
        }
        return made.id();
    }

    /** Agrees to a request as a second person. */
    public void approve(Api by, String request) {
        var hash = by.get("api/v1/approvals/" + request)
                .expect(200)
                .json()
                .path("hash")
                .asText();
        by.post("api/v1/approvals/" + request + "/approve", Map.of("hash", hash))
                .expect(200);
    }

    /** A client with an API token of a person whose account is there. */
    public synchronized Api signedIn(String login) {
        return people.computeIfAbsent(login, this::withToken);
    }

    private Api withToken(String login) {
        var byPassword = new Api(server.address(), Api.basic(login + "@" + key, PASSWORD));
        var token = byPassword
                .post("api/v1/tokens", Map.of("name", "Systemtest", "scope", "ADMINISTER"))
                .expect(201)
                .json()
                .path("token")
                .asText();
        return new Api(server.address(), "Bearer " + token);
    }

    /** Has the records manager agree to what an answer says it waits for; nothing if it does not wait. */
    public void approve(Answer asked) {
        var request = asked.expect(200).json().path("waitsFor").asText("");
        if (!request.isEmpty()) {
            approve(manager(), request);
        }
    }

    /** The same where it may be that only the members of a closed circle could agree: then it goes on waiting. */
    public void approveIfManagersMay(Answer asked) {
        var request = asked.json().path("waitsFor").asText("");
        var waiting = manager().get("api/v1/approvals/waiting").expect(200).json();
        if (waiting.path("items").findValuesAsText("id").contains(request)) {
            approve(manager(), request);
        }
    }

    /** Id of a file plan entry. */
    public UUID entry(String code) {
        return UUID.fromString(manager()
                .get("api/v1/fileplan/entries?code=" + Api.query(code))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    /** Opens a dossier. */
    public Answer dossier(Api by, String entryCode, String subject) {
        return by.post("api/v1/dossiers", Map.of("planEntry", entry(entryCode), "details", Map.of("subject", subject)))
                .expect(201);
    }

    /** Opens a case inside a place. */
    public Answer caseIn(Api by, UUID place, String subject) {
        return by.post("api/v1/places/" + place + "/places", Map.of("details", Map.of("subject", subject)))
                .expect(201);
    }

    /** Files a content at a place. */
    public Answer file(Api by, UUID place, String name, byte[] content) {
        return by.upload("api/v1/places/" + place + "/documents/content?name=" + Api.query(name), content)
                .expect(201);
    }
}
