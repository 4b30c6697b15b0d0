package org.schriftgut.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An authority to file in: one unit, one clerk, dossiers with cases.
 *
 * @param admin who sees the jobs
 * @param manager who decides about access
 * @param clerk who files and searches
 * @param planEntry that the dossiers are filed under
 * @param cases where the documents go, in turn
 */
record Office(Client admin, Client manager, Client clerk, String planEntry, List<String> dossiers, List<String> cases) {

    private static final int DOSSIERS = 5;
    private static final int CASES_EACH = 10;
    private static final String PASSWORD = "Messung-der-Anlage-7";
    private static final String PLAN =
            """
            kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt
            1;Recht;1;;nein;;;;;;;;;;2020-01-01;;nein
            10;Vorschriften;2;1;ja;Sachakte;10;nein;zda;V;normal;;;;2020-01-01;;nein
            """;

    /** Sets a small one up as a new tenant. */
    static Office open(Server server, String key) {
        return open(server, key, DOSSIERS, CASES_EACH);
    }

    /** Sets it up as a new tenant. */
    static Office open(Server server, String key, int dossiers, int casesEach) {
        new Client(server.address(), "Bearer " + Server.OPERATOR_TOKEN)
                .post(
                        "operator/tenants",
                        Map.of(
                                "key",
                                key,
                                "name",
                                "Messamt " + key,
                                "adminLogin",
                                "admin",
                                "adminName",
                                "Alma Aufsicht",
                                "adminPassword",
                                PASSWORD));
        var admin = withToken(server, "admin@" + key);
        var top = admin.get("units").at("/items/0/id").asText();
        var unit = admin.post("units", Map.of("parent", top, "code", "10", "name", "Rechtsamt"))
                .path("id")
                .asText();
        account(admin, "manager", top, "RECORDS_MANAGER");
        account(admin, "clerk", unit, "CLERK");
        var manager = withToken(server, "manager@" + key);
        var staged = manager.upload("staged", BodyPublishers.ofString(PLAN)).path("id");
        manager.post("fileplan/imports", Map.of("staged", staged));
        var entry = manager.get("fileplan/entries?code=10").at("/items/0/id").asText();
        var clerk = withToken(server, "clerk@" + key);
        var office = new Office(admin, manager, clerk, entry, new ArrayList<>(), new ArrayList<>());
        for (var d = 1; d <= dossiers; d++) {
            office.openDossier(d, casesEach);
        }
        return office;
    }

    private void openDossier(int number, int casesEach) {
        var details = Map.of("subject", "Messakte " + number);
        var dossier = clerk.post("dossiers", Map.of("planEntry", planEntry, "details", details))
                .path("id")
                .asText();
        dossiers.add(dossier);
        for (var c = 1; c <= casesEach; c++) {
            var subject = Map.of("subject", "Messvorgang " + number + "." + c);
            cases.add(clerk.post("places/" + dossier + "/places", Map.of("details", subject))
                    .path("id")
                    .asText());
        }
    }

    /** Adds an account; its id. */
    static String account(Client admin, String login, String unit, String role) {
        return admin.post(
                        "accounts",
                        Map.of(
                                "login", login,
                                "displayName", "Person " + login,
                                "password", PASSWORD,
                                "unit", unit,
                                "roles", List.of(role)))
                .path("id")
                .asText();
    }

    /** A client for this login. */
    static Client withToken(Server server, String login) {
        var token = new Client(server.address(), Client.basic(login, PASSWORD))
                .post("tokens", Map.of("name", "bench", "scope", "ADMINISTER"))
                .path("token")
                .asText();
        return new Client(server.address(), "Bearer " + token);
    }

    /** Files a content with a subject; the document's id. */
    String file(int number, String name, String subject, byte[] content) {
        var where = "places/" + cases.get(number % cases.size()) + "/documents/content";
        return clerk.upload(
                        where + "?name=" + Client.query(name) + "&subject=" + Client.query(subject),
                        BodyPublishers.ofByteArray(content))
                .path("id")
                .asText();
    }

    /** Files a small text. */
    String fileText(int number, String text) {
        return file(number, UUID.randomUUID() + ".txt", "Probe", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Jobs that wait or run. */
    long jobsUnderWay() {
        return jobs("READY") + jobs("RUNNING");
    }

    /** Jobs in a state. */
    long jobs(String state) {
        return admin.get("jobs?limit=1&state=" + state).path("total").asLong();
    }
}
