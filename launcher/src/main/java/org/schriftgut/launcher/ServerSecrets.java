package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What the server must know and nobody else may see, on its way there: a credential store for one start, and beside it the
 * random key that opens this one store. Both are read while the server boots and deleted when it has. So no secret stands in the
 * server's environment, on its command line, in its configuration or its system properties; there stands a key to nothing.
 */
final class ServerSecrets implements AutoCloseable {

    /** Where the server looks for the store, below its folder of temporary files: ear/src/main/cli/schriftgut.cli. */
    static final String STORE = "secrets.p12";

    /** The server's system property with the key of the store. */
    static final String KEY = "schriftgut.store-key";

    private final Path store;
    private final Path properties;

    private ServerSecrets(Path store, Path properties) {
        this.store = store;
        this.properties = properties;
    }

    /**
     * Writes both; what a killed start has left is replaced.
     *
     * @param folder for the server's own user only
     * @param secrets by the names of their settings
     */
    static ServerSecrets write(Path folder, Map<String, String> secrets) throws IOException {
        var key = Secrets.random();
        var store = emptyFile(folder.resolve(STORE));
        CredentialStoreFile.write(store, key, secrets);
        var file = emptyFile(folder.resolve("boot.properties"));
        var properties = new Properties();
        properties.setProperty(KEY, key);
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return new ServerSecrets(store, file);
    }

    private static Path emptyFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        Permissions.ownerOnly(file);
        return file;
    }

    /** The server's argument that names the file with the key (WildFly, "Command line parameters"). */
    String argument() {
        return "--properties=" + properties;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(properties);
        Files.deleteIfExists(store);
    }
}
