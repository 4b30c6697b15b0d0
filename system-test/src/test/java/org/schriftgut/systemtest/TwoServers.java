package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Two servers on one database and one store, each on a data folder and a port of its own that it keeps. */
final class TwoServers implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> ofFirst;
    private final Map<String, String> ofSecond;
    private LauncherProcess first;
    private LauncherProcess second;

    TwoServers(Path folder, OwnDatabase database, S3ServerProcess store) throws IOException {
        this.folder = folder;
        var shared = new HashMap<>(store.settings());
        shared.putAll(database.settings());
        ofFirst = new HashMap<>(shared);
        ofFirst.putAll(database.ownerSettings());
        ofFirst.put("SCHRIFTGUT_HTTP_PORT", Integer.toString(LauncherProcess.freePort()));
        ofSecond = new HashMap<>(shared);
        ofSecond.put("SCHRIFTGUT_HTTP_PORT", Integer.toString(LauncherProcess.freePort()));
        startFirst();
    }

    void startFirst() {
        first = LauncherProcess.start(data("first"), ofFirst);
    }

    void startSecond() {
        second = LauncherProcess.start(data("second"), ofSecond);
    }

    /** Gives the second one the keys of the first, as an operator copies them. */
    void shareKeys() {
        var keys = data("first").resolve("secrets");
        ofSecond.put("SCHRIFTGUT_SECRETS_KEY_FILE", keys.resolve("vault").toString());
        ofSecond.put("SCHRIFTGUT_AUDIT_KEY_FILE", keys.resolve("audit-key.pem").toString());
    }

    LauncherProcess first() {
        return first;
    }

    LauncherProcess second() {
        return second;
    }

    /** The kill -9. */
    static void kill(LauncherProcess launcher) {
        LauncherProcess.kill(launcher.server());
        launcher.awaitEnd();
    }

    /** What a server calls itself. */
    static String name(LauncherProcess launcher) {
        try {
            return Files.readString(launcher.data().resolve("node")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data(String server) {
        return folder.resolve(server);
    }

    @Override
    public void close() {
        if (second != null) {
            second.close();
        }
        first.close();
    }
}
