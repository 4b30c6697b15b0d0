package org.schriftgut.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * What rights cost: searching and listing where 200 groups and 1,000 people make over a thousand distinct rules, against the
 * same documents in a tenant where everybody reads everything.
 *
 * <p>In the first tenant each dossier is for its unit and one group, each case for one person besides; the reader belongs to no
 * such unit, but to all groups: each row is reached through a group. Both tenants answer with the same rows.
 */
final class RightsBench {

    private static final int GROUPS = 200;
    private static final int PEOPLE = 1_000;
    private static final int GROUP_SIZE = 50;
    private static final int CASES_EACH = 5;
    private static final int ROUNDS = 6;

    private final Server server;
    private final Laws laws;
    private final Report report;

    private RightsBench(Server server, Laws laws, Report report) {
        this.server = server;
        this.laws = laws;
        this.report = report;
    }

    /** What the same requests cost in one tenant. */
    private static final class Side {
        final Office office;
        final Client reader;
        final Timings times = new Timings();
        double cpu;
        long rows;

        Side(Office office, Client reader) {
            this.office = office;
            this.reader = reader;
        }

        double cpuMillis() {
            return cpu * 1e3 / times.count();
        }
    }

    static void run(Server server, Laws laws, Report report) throws IOException, InterruptedException {
        new RightsBench(server, laws, report).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("Setting up a tenant without and one with rights, " + GROUPS + " dossiers each …");
        var open = side("open");
        open.office.dossiers().forEach(dossier -> decide(open.office, dossier, "TENANT_WIDE", List.of()));
        var closed = side("closed");
        divide(closed);
        for (var side : List.of(open, closed)) {
            file(side.office);
        }
        System.out.println("Searching and listing …");
        measure("search, ten hits with snippets and facets", open, closed, this::search);
        measure("dossiers of a plan entry, 50 rows", open, closed, side -> {
            for (var page = 0; page < GROUPS; page += 50) {
                get(side, "fileplan/entries/" + side.office.planEntry() + "/dossiers?limit=50&offset=" + page);
            }
        });
        measure("cases of a dossier", open, closed, side -> side.office
                .dossiers()
                .subList(0, 50)
                .forEach(dossier -> get(side, "places/" + dossier + "/places")));
    }

    private Side side(String key) {
        var office = Office.open(server, key, GROUPS, CASES_EACH);
        var top = office.admin().get("units").at("/items/0/id").asText();
        var unit = office.admin()
                .post("units", Map.of("parent", top, "code", "20", "name", "Leseamt"))
                .path("id")
                .asText();
        Office.account(office.admin(), "reader", unit, "CLERK");
        return new Side(office, Office.withToken(server, "reader@" + key));
    }

    /** People, groups, and for each dossier and case a rule of its own. */
    private static void divide(Side side) {
        var admin = side.office.admin();
        var state = admin.get("configuration/accounts");
        var items = new HashMap<String, Object>();
        state.path("items").properties().forEach(known -> items.put(known.getKey(), known.getValue()));
        for (var p = 0; p < PEOPLE; p++) {
            items.put(
                    "person" + p,
                    Map.of("displayName", "Person " + p, "unit", p % 2 == 0 ? "10" : "20", "roles", List.of("CLERK")));
        }
        admin.put(
                "configuration/accounts",
                Map.of("format", state.path("format"), "basedOn", state.path("hash"), "items", items));
        var people = new ArrayList<String>();
        admin.get("accounts?q=person")
                .path("items")
                .forEach(row -> people.add(row.path("id").asText()));
        var reader = admin.get("accounts?q=reader").at("/items/0/id").asText();
        var random = new Random(7);
        for (var d = 0; d < GROUPS; d++) {
            var members = new ArrayList<>(List.of(reader));
            random.ints(0, people.size()).distinct().limit(GROUP_SIZE).forEach(i -> members.add(people.get(i)));
            var group = admin.post("groups", Map.of("name", "Gruppe " + d, "members", members))
                    .path("id")
                    .asText();
            decide(side.office, side.office.dossiers().get(d), "UNIT_AND_SUPERIORS", List.of(grant("group", group)));
        }
        for (var c = 0; c < side.office.cases().size(); c++) {
            decide(side.office, side.office.cases().get(c), null, List.of(grant("person", people.get(c % PEOPLE))));
        }
    }

    private static Map<String, Object> grant(String kind, String id) {
        return Map.of(kind, id, "rights", List.of("READ"));
    }

    private static void decide(Office office, String place, String definition, List<Map<String, Object>> grants) {
        var wish = new HashMap<String, Object>(Map.of("grants", grants));
        if (definition != null) {
            wish.put("access", definition);
        }
        office.manager().put("places/" + place + "/access", wish, "If-Match", "*");
    }

    private void file(Office office) throws InterruptedException {
        for (var i = 0; i < laws.all().size(); i++) {
            var law = laws.all().get(i);
            office.file(i, law.file(), law.title(), law.content());
        }
        while (office.jobsUnderWay() > 0) {
            Thread.sleep(200);
        }
    }

    /** Both sides in turn, so that what disturbs one disturbs the other; the first round warms up. */
    private void measure(String what, Side open, Side closed, Consumer<Side> requests) throws IOException {
        var before = new Side(open.office, open.reader);
        var after = new Side(closed.office, closed.reader);
        requests.accept(new Side(open.office, open.reader));
        requests.accept(new Side(closed.office, closed.reader));
        for (var round = 0; round < ROUNDS; round++) {
            for (var side : List.of(before, after)) {
                var cpu = server.cpu();
                requests.accept(side);
                side.cpu += server.cpu().since(cpu).all();
            }
        }
        if (before.rows != after.rows) {
            throw new IllegalStateException(
                    what + ": " + before.rows + " rows without, " + after.rows + " with rights");
        }
        report.rights(what, before.times, before.cpuMillis(), after.times, after.cpuMillis());
    }

    private void search(Side side) {
        for (var query : laws.queries()) {
            get(side, "search?limit=10&q=" + Client.query(query.text()));
        }
    }

    private static void get(Side side, String path) {
        var asked = System.nanoTime();
        var answer = side.reader.get(path);
        side.times.add(System.nanoTime() - asked);
        side.rows += answer.path("hits").size() + answer.path("items").size();
    }
}
