package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/**
 * Walks every page and every answer of the API that somebody without rights can reach, and looks for words that stand only in
 * protected files. Links are followed as they come; ids of hidden objects are asked for as well.
 */
class LeakIT {

    private static final String SECRET = "Zimtapfelbaum";
    private static final Pattern LINK = Pattern.compile("(?:href|action|hx-get)=\"(/ui/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Beyond the addresses every walk starts with, for each reader. */
    private static final Walk WALK = new Walk(100, 150);

    /** Answers with the whole log, for its proof: who may fetch it is a matter of roles, its payloads name objects by id. */
    private static final String WHOLE_LOG = "audit/log";

    private static Authority authority;
    private static final Set<UUID> HIDDEN = new LinkedHashSet<>();
    private static UUID seenDossier;

    @BeforeAll
    static void secrets_in_many_shapes() {
        authority = Authority.create("Leckkreis").withSmallPlan();
        var lead = authority.lead();
        var circle = lead.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry",
                                authority.entry("10"),
                                "details",
                                Map.of("subject", SECRET + "akte", "keywords", List.of(SECRET)),
                                "access",
                                "CLOSED_CIRCLE"))
                .expect(201)
                .id();
        HIDDEN.add(circle);
        var inCircle = authority.caseIn(lead, circle, SECRET + "vorgang").id();
        HIDDEN.add(inCircle);
        HIDDEN.add(authority
                .file(lead, inCircle, SECRET + ".txt", TestFiles.utf8(SECRET + " im Text"))
                .id());
        HIDDEN.add(authority
                .file(lead, inCircle, SECRET + ".zip", new byte[] {1, 2, 3, 4})
                .id());
        seenDossier = authority.dossier(lead, "10", "Offene Akte").id();
        lead.put("api/v1/places/" + seenDossier + "/access", Map.of("access", "TENANT_WIDE"), "If-Match", "*")
                .expect(200);
        var narrow = authority.caseIn(lead, seenDossier, SECRET + " eng").id();
        lead.put("api/v1/places/" + narrow + "/access", circle(lead), "If-Match", "*")
                .expect(200);
        HIDDEN.add(narrow);
        HIDDEN.add(authority
                .file(lead, narrow, SECRET + "-eng.txt", TestFiles.utf8(SECRET))
                .id());
        var open = authority.caseIn(lead, seenDossier, "Offener Vorgang").id();
        authority.file(lead, open, "offen.txt", TestFiles.utf8("offen"));
        var single = authority
                .file(lead, open, SECRET + "-einzeln.txt", TestFiles.utf8(SECRET))
                .id();
        lead.put("api/v1/documents/" + single + "/access", circle(lead), "If-Match", "*")
                .expect(200);
        HIDDEN.add(single);
        Pause.until(
                "the secret is found by its own",
                () -> lead.get("api/v1/search?q=" + SECRET)
                                .expect(200)
                                .json()
                                .path("total")
                                .asInt()
                        >= HIDDEN.size() - 1);
    }

    @Test
    void no_page_and_no_answer_betrays_a_word() {
        var starts = starts();
        for (var reader : readers().entrySet()) {
            var asked = WALK.from(starts, path -> look(reader.getValue(), path));
            assertThat(asked)
                    .as("%s asked for everything and then for more", reader.getKey())
                    .containsAll(starts)
                    .hasSizeGreaterThan(starts.size());
        }
    }

    @Test
    void the_walk_finds_the_word_where_it_may_be_seen() {
        var lead = authority.lead();

        assertThatThrownBy(() -> WALK.from(starts(), path -> look(lead, path)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(SECRET.toLowerCase(Locale.ROOT));
    }

    @Test
    void nothing_counts_what_is_hidden() {
        var reader = authority.otherClerk();
        var inside = reader.get("api/v1/places/" + seenDossier + "/places")
                .expect(200)
                .json();
        var all = reader.get("api/v1/search?q=").expect(200).json();

        assertThat(inside.path("total").asInt()).isEqualTo(1);
        for (var each : readers().values()) {
            assertThat(each.get("api/v1/search?q=" + SECRET)
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
        }
        for (var facets : all.path("facets")) {
            for (var facet : facets) {
                assertThat(facet.path("count").asLong())
                        .isLessThanOrEqualTo(all.path("total").asLong());
            }
        }
        assertThat(all.path("total").asInt()).isEqualTo(3);
    }

    private static Map<String, Api> readers() {
        var readers = new LinkedHashMap<String, Api>();
        readers.put("clerk of another unit", authority.otherClerk());
        readers.put("clerk of the same unit", authority.clerk());
        readers.put("records manager", authority.manager());
        readers.put("registry", authority.person("registratur", Role.REGISTRAR, "0"));
        readers.put("auditor without scope", authority.person("pruefer", Role.AUDITOR, "0"));
        readers.put("privacy officer", authority.person("datenschutz", Role.PRIVACY_OFFICER, "0"));
        readers.put("staff council", authority.person("personalrat", Role.STAFF_COUNCIL, "0"));
        readers.put("administrator", authority.admin());
        return readers;
    }

    private static Walk.Found look(Api reader, String path) {
        var answer = reader.get(path.startsWith("/") ? path.substring(1) : path);
        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(answer.text().toLowerCase(Locale.ROOT)).as(path).doesNotContain(SECRET.toLowerCase(Locale.ROOT));
        HIDDEN.stream()
                .map(UUID::toString)
                // an answer repeats the id it was asked for; the job desk names what a job works on, by id only
                .filter(id -> !path.contains(id) && !path.contains("jobs") && !path.contains(WHOLE_LOG))
                .forEach(id -> assertThat(answer.text()).as(path).doesNotContain(id));
        var links = LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        var isData = path.startsWith("api/") && answer.status() == 200;
        var aboutObjects = ID.matcher(isData ? answer.text() : "")
                .results()
                .limit(5)
                .flatMap(id -> about(id.group()).stream())
                .toList();
        return new Walk.Found(links, aboutObjects);
    }

    /** All there is to ask: without an id, with those of hidden objects, and with one that may be seen. */
    private static Set<String> starts() {
        var starts = new LinkedHashSet<>(List.of(
                "/ui/suche?q=", "api/v1/search?q=", "api/v1/fileplan/entries/" + authority.entry("10") + "/dossiers"));
        KnownPaths.api().stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.path().contains("{"))
                .forEach(operation -> starts.add(operation.path().substring(1)));
        KnownPaths.pages().stream().filter(page -> !page.contains("{")).forEach(starts::add);
        HIDDEN.forEach(id -> starts.addAll(about(id.toString())));
        starts.addAll(about(seenDossier.toString()));
        return starts;
    }

    /** Everything one can ask about an id, whatever it is the id of. */
    private static List<String> about(String id) {
        return Stream.concat(
                        KnownPaths.api().stream()
                                .filter(operation -> operation.method().equals("GET"))
                                .map(operation -> operation.path().substring(1)),
                        KnownPaths.pages().stream())
                .filter(path -> path.contains("{"))
                .filter(path -> !path.contains("{part}"))
                .map(path -> path.replaceAll("\\{[a-z]+}", id))
                .toList();
    }

    @Test
    void the_walk_knows_pages_and_answers_from_their_descriptions() {
        assertThat(starts())
                .contains("/ui/admin/gruppen", "/ui/akte/" + seenDossier + "/verlauf", "api/v1/audit/entries.csv")
                .contains("/ui/plan/" + seenDossier + "/luecken", "/ui/ablage/" + seenDossier)
                .contains("api/v1/documents/" + seenDossier + "/access/why")
                .hasSizeGreaterThan(300);
    }

    private static Map<String, Object> circle(Api of) {
        var me = of.get("api/v1/me").expect(200).json().path("id").asText();
        return Map.of(
                "access",
                "CLOSED_CIRCLE",
                "grants",
                List.of(Map.of("person", me, "rights", List.of("WRITE", "CREATE", "MANAGE"))));
    }
}
