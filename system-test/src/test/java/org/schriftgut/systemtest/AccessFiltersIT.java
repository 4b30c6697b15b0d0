package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/**
 * One answer on three ways: the function decides about each record, SQL filters lists, tokens filter the search. Over random
 * decisions at random levels they agree for everybody, while the index still holds old classes and after it has followed.
 */
class AccessFiltersIT {

    private static final long SEED = 20_270_601L;
    private static final int ROUNDS = 16;
    private static final List<String> DEFINITIONS = List.of(
            "TENANT_WIDE",
            "UNIT_AND_LINE",
            "UNIT_AND_SUPERIORS",
            "UNIT_ONLY",
            "PERSONAL",
            "PERSONAL_AND_SUPERIORS",
            "CLOSED_CIRCLE");

    private final Random random = new Random(SEED);
    private final Authority authority = Authority.create("Filterkreis").withSmallPlan();
    private final Api lead = authority.lead();
    private final List<Api> readers = List.of(
            lead,
            authority.clerk(),
            authority.otherClerk(),
            authority.manager(),
            authority.person("registratur", Role.REGISTRAR, "0"),
            authority.person("oben", Role.CLERK, "0"),
            authority.person("pruefer", Role.AUDITOR, "20"));
    private final UUID group = authority
            .admin()
            .post("api/v1/groups", Map.of("name", "Filterrunde", "members", List.of(me(readers.get(2)))))
            .expect(201)
            .id();
    private final List<UUID> dossiers = new ArrayList<>();
    private final List<UUID> places = new ArrayList<>();
    private final List<UUID> documents = new ArrayList<>();

    @Test
    void function_lists_and_search_agree_for_everybody() {
        for (var i = 0; i < 3; i++) {
            var dossier =
                    authority.dossier(lead, "10", "Filterakte Hagebutte " + i).id();
            dossiers.add(dossier);
            places.add(dossier);
            for (var j = 0; j < 2; j++) {
                var inside = authority
                        .caseIn(lead, dossier, "Filtervorgang Hagebutte " + j)
                        .id();
                places.add(inside);
                documents.add(authority
                        .file(lead, inside, "h" + j + ".txt", TestFiles.utf8("Hagebutte"))
                        .id());
            }
        }
        var all = places.size() + documents.size();
        Pause.until("all are found", () -> found(lead).size() == all);
        for (var round = 0; round < ROUNDS; round++) {
            decide();
            reorganise();
            compare("round " + round);
        }
        Pause.until(
                "the index has followed",
                () ->
                        authority
                                .admin()
                                .get("api/v1/jobs")
                                .expect(200)
                                .json()
                                .path("items")
                                .findValuesAsText("kind")
                                .stream()
                                .noneMatch("index-dossier"::equals));
        compare("afterwards");
    }

    private void compare(String when) {
        for (var reader : readers) {
            var name = reader.get("api/v1/me")
                    .expect(200)
                    .json()
                    .path("displayName")
                    .asText();
            var decided = new TreeSet<String>();
            places.stream().filter(id -> may(reader, "places", id)).forEach(id -> decided.add(id.toString()));
            documents.stream().filter(id -> may(reader, "documents", id)).forEach(id -> decided.add(id.toString()));

            assertThat(found(reader)).as("%s: search of %s", when, name).isEqualTo(decided);
            assertThat(listed(reader)).as("%s: lists of %s", when, name).isEqualTo(reachable(reader, decided));
        }
    }

    private static boolean may(Api reader, String collection, UUID id) {
        var status = reader.get("api/v1/" + collection + "/" + id).status();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private static Set<String> found(Api reader) {
        var answer =
                reader.get("api/v1/search?q=Hagebutte&limit=100").expect(200).json();
        var ids = new TreeSet<String>();
        for (var hit : answer.path("hits")) {
            ids.add(hit.path(hit.hasNonNull("document") ? "document" : "place")
                    .path("id")
                    .asText());
        }
        assertThat(answer.path("total").asInt()).isEqualTo(ids.size());
        return ids;
    }

    /** What the lists hold: dossiers of the entry, and what lies in each place that is seen. */
    private Set<String> listed(Api reader) {
        var ids = new TreeSet<String>();
        ids.addAll(ids(reader, "api/v1/fileplan/entries/" + authority.entry("10") + "/dossiers?limit=100"));
        for (var place : places) {
            if (may(reader, "places", place)) {
                ids.addAll(ids(reader, "api/v1/places/" + place + "/places?limit=100"));
                ids.addAll(ids(reader, "api/v1/places/" + place + "/documents?limit=100"));
            }
        }
        return ids;
    }

    /** A case whose dossier is hidden stands in no list but those of the search. */
    private Set<String> reachable(Api reader, Set<String> decided) {
        var reachable = new TreeSet<String>();
        for (var id : decided) {
            var isPlace = places.contains(UUID.fromString(id));
            var view = reader.get("api/v1/" + (isPlace ? "places/" : "documents/") + id)
                    .expect(200)
                    .json();
            var above = view.path(isPlace ? "parent" : "place");
            if (above.isMissingNode() || above.isNull() || decided.contains(above.asText())) {
                reachable.add(id);
            }
        }
        return reachable;
    }

    private static List<String> ids(Api reader, String path) {
        var list = reader.get(path).expect(200).json();
        var ids = new ArrayList<String>();
        list.path("items").forEach(item -> ids.add(item.path("id").asText()));
        assertThat(list.path("total").asInt()).isEqualTo(ids.size());
        return ids;
    }

    /** Something for a random place or document; a refusal is an answer too. The lead stays able to decide. */
    private void decide() {
        var wish = new LinkedHashMap<String, Object>();
        if (random.nextInt(4) > 0) {
            wish.put("access", DEFINITIONS.get(random.nextInt(DEFINITIONS.size())));
        }
        var grants = new ArrayList<Map<String, Object>>();
        grants.add(Map.of("person", me(lead), "rights", List.of("MANAGE")));
        if (random.nextBoolean()) {
            grants.add(Map.of("unit", authority.unit(random.nextBoolean() ? "20" : "0"), "rights", List.of("READ")));
        }
        if (random.nextBoolean()) {
            grants.add(Map.of("group", group, "rights", List.of("READ")));
        }
        if (random.nextBoolean()) {
            grants.add(Map.of("person", me(readers.get(random.nextInt(readers.size()))), "rights", List.of("WRITE")));
        }
        wish.put("grants", grants);
        var isPlace = random.nextInt(4) > 0;
        var from = isPlace ? places : documents;
        var id = from.get(random.nextInt(from.size()));
        var answer = lead.put("api/v1/" + (isPlace ? "places/" : "documents/") + id + "/access", wish, "If-Match", "*");
        assertThat(answer.status()).as(answer.text()).isIn(200, 403);
    }

    /** People join and leave the group, it is closed and opened again, a unit moves: what was decided before holds no more. */
    private void reorganise() {
        var admin = authority.admin();
        switch (random.nextInt(4)) {
            case 0 -> admin.post("api/v1/groups/" + group + "/close", Map.of());
            case 1 -> authority.approveIfManagersMay(admin.post("api/v1/groups/" + group + "/reopen", Map.of()));
            case 2 -> {
                var members = readers.stream()
                        .filter(reader -> random.nextBoolean())
                        .map(AccessFiltersIT::me)
                        .toList();
                authority.approveIfManagersMay(
                        admin.put("api/v1/groups/" + group + "/members", Map.of("members", members), "If-Match", "*"));
            }
            default -> {
                var above = authority.unit(random.nextBoolean() ? "0" : "10");
                var unit = authority.unit("20");
                for (var known : admin.get("api/v1/units").expect(200).json().path("items")) {
                    if (known.path("id").asText().equals(unit.toString())) {
                        var wanted = Map.of(
                                "parent",
                                above,
                                "code",
                                "20",
                                "name",
                                known.path("name").asText(),
                                "version",
                                known.path("version").asLong());
                        authority.approveIfManagersMay(
                                admin.put("api/v1/units/" + unit, wanted).expect(200));
                    }
                }
            }
        }
    }

    private static UUID me(Api api) {
        return UUID.fromString(
                api.get("api/v1/me").expect(200).json().path("id").asText());
    }
}
