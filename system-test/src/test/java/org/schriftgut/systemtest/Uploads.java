package org.schriftgut.systemtest;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that file documents, each with a key of its own, and remember what was acknowledged to them. */
final class Uploads {

    private static final int CLIENTS = 4;

    private final Api api;
    private final UUID place;
    private final int count;
    private final String key;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, UUID> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> inDoubt = new ConcurrentHashMap<>();

    /** @param count files to send in all; their names are {@code 0.txt}, {@code 1.txt} and so on */
    Uploads(Api api, UUID place, int count) {
        this(api, place, count, "upload");
    }

    /** @param key what the keys of the uploads begin with */
    Uploads(Api api, UUID place, int count, String key) {
        this.key = key;
        this.api = api;
        this.place = place;
        this.count = count;
    }

    /** What is inside a file: some words of its own and ballast of its own length. */
    static byte[] content(int number) {
        return TestFiles.utf8(
                "Einsendung Nummer " + number + "\n" + ("zeile" + number + " ").repeat(50 + number % 400));
    }

    /** Sends until all are through or the server is gone; runs {@code atHalf} once half of them are acknowledged. */
    void sendAll(Runnable atHalf) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        for (var client = 0; client < CLIENTS; client++) {
            pool.execute(this::sendUntilTheServerIsGone);
        }
        pool.shutdown();
        while (acknowledged.size() < count / 2 && !pool.isTerminated()) {
            Pause.millis(1);
        }
        atHalf.run();
        if (!pool.awaitTermination(3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The clients hang");
        }
    }

    private void sendUntilTheServerIsGone() {
        for (var number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            if (!send(number)) {
                return;
            }
        }
    }

    /** All of them once more with their keys, as clients do that do not know better. */
    void repeatAll() throws InterruptedException {
        next.set(0);
        sendAll(() -> {});
    }

    private boolean send(int number) {
        inDoubt.put(number, true);
        try {
            var answer = api.upload(
                    "api/v1/places/" + place + "/documents/content?name=" + number + ".txt",
                    content(number),
                    "Idempotency-Key",
                    key + "-" + number);
            if (answer.status() >= 500) {
                return false;
            }
            var id = answer.expect(201).id();
            var before = acknowledged.put(number, id);
            if (before != null && !before.equals(id)) {
                throw new AssertionError("Number " + number + " was " + before + " and is " + id);
            }
            inDoubt.remove(number);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Documents by the number of their file. */
    Map<Integer, UUID> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Numbers that were sent without an answer. */
    Map<Integer, Boolean> inDoubt() {
        return Map.copyOf(inDoubt);
    }
}
