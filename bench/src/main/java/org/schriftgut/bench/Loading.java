package org.schriftgut.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All laws through the API with two clients, until the last one is found by its text.
 *
 * @param files names of the files by the ids of their documents
 * @param filedSeconds until the last one was acknowledged
 * @param seconds until the last one was searchable
 * @param cpu used by all processes of the server
 * @param requests times of filing one document, two calls
 * @param lag from the acknowledgement until a query found the document by its text, for some
 */
record Loading(Map<String, String> files, double filedSeconds, double seconds, Cpu cpu, Timings requests, Timings lag) {

    private static final int CLIENTS = 2;
    private static final int PROBE_EVERY = 50;
    private static final long POLL_MILLIS = 100;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    static Loading run(Server server, Office office, Laws laws, RareWords words)
            throws IOException, InterruptedException, ExecutionException {
        var files = new ConcurrentHashMap<String, String>();
        var requests = new Timings();
        var lag = new Timings();
        var next = new AtomicInteger();
        var probing = new AtomicBoolean();
        var threads = Executors.newCachedThreadPool();
        try {
            var before = server.cpu();
            var started = System.nanoTime();
            var clients = new ArrayList<Future<?>>();
            var probes = new ConcurrentHashMap<Integer, Future<?>>();
            for (var c = 0; c < CLIENTS; c++) {
                clients.add(threads.submit(() -> {
                    for (var i = next.getAndIncrement(); i < laws.all().size(); i = next.getAndIncrement()) {
                        var law = laws.all().get(i);
                        var sent = System.nanoTime();
                        var id = office.file(i, law.file(), law.title(), law.content());
                        var filed = System.nanoTime();
                        requests.add(filed - sent);
                        files.put(id, law.file());
                        if (i % PROBE_EVERY == 0 && probing.compareAndSet(false, true)) {
                            probes.put(i, threads.submit(() -> {
                                awaitFound(office, words.query(law), id, filed, lag);
                                probing.set(false);
                                return null;
                            }));
                        }
                    }
                }));
            }
            for (var client : clients) {
                client.get();
            }
            var filedSeconds = (System.nanoTime() - started) / 1e9;
            while (office.jobsUnderWay() > 0) {
                Thread.sleep(POLL_MILLIS);
            }
            var seconds = (System.nanoTime() - started) / 1e9;
            var cpu = server.cpu().since(before);
            for (var probe : probes.values()) {
                probe.get();
            }
            return new Loading(files, filedSeconds, seconds, cpu, requests, lag);
        } finally {
            threads.shutdownNow();
        }
    }

    /** After two minutes it gives up, says so, and that is the time that counts. */
    private static void awaitFound(Office office, String query, String document, long filed, Timings lag)
            throws InterruptedException {
        while (!Searches.found(office.clerk(), query, 10).contains(document)) {
            if (System.nanoTime() - filed > PATIENCE_NANOS) {
                System.out.println("Not found within two minutes: " + query);
                break;
            }
            Thread.sleep(POLL_MILLIS);
        }
        lag.add(System.nanoTime() - filed);
    }

    /** Laws that a query for rare words of theirs does not find; asked after everything, outside the times. */
    static long missing(Office office, Laws laws, RareWords words, Map<String, String> files) {
        return laws.all().stream()
                .filter(law -> Searches.found(office.clerk(), words.query(law), 10).stream()
                        .noneMatch(id -> law.file().equals(files.get(id))))
                .peek(law -> System.out.println("Not found by its text: " + law.file() + ": " + words.query(law)))
                .count();
    }

    /** The same lag on a server that has nothing else to do: small files, one after the other. */
    static Timings quietLag(Office office, int files) throws InterruptedException {
        var lag = new Timings();
        for (var i = 0; i < files; i++) {
            var word = "Probewort" + Long.toString(System.nanoTime(), 36);
            var id = office.fileText(i, "Ein kurzer Text mit dem Wort " + word + ".");
            awaitFound(office, word, id, System.nanoTime(), lag);
        }
        return lag;
    }
}
