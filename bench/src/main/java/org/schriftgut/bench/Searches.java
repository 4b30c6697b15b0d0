package org.schriftgut.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * The queries over HTTP, one client, ten hits with snippets and facets as the page shows them.
 *
 * @param rounds without the first, which warms up
 * @param cpuMillis of all processes of the server, for one query
 */
record Searches(Laws.Quality quality, Timings rounds, double cpuMillis) {

    /** Timed rounds. */
    static final int ROUNDS = 3;

    /** @param files names of the files by the ids of their documents */
    static Searches run(Server server, Office office, Laws laws, Map<String, String> files) throws IOException {
        var quality = new Laws.Quality();
        for (var query : laws.queries()) {
            quality.add(
                    query,
                    found(office.clerk(), query.text(), 10).stream()
                            .map(files::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
        var times = new Timings();
        var before = server.cpu();
        for (var round = 0; round < ROUNDS; round++) {
            for (var query : laws.queries()) {
                var asked = System.nanoTime();
                find(office.clerk(), query.text(), 10);
                times.add(System.nanoTime() - asked);
            }
        }
        var cpu = server.cpu().since(before).all();
        return new Searches(quality, times, cpu * 1e3 / times.count());
    }

    /** Ids of the documents found. */
    static List<String> found(Client client, String text, int limit) {
        return StreamSupport.stream(find(client, text, limit).path("hits").spliterator(), false)
                .map(hit -> hit.at("/document/id").asText())
                .toList();
    }

    private static JsonNode find(Client client, String text, int limit) {
        return client.get("search?limit=" + limit + "&q=" + Client.query(text));
    }
}
