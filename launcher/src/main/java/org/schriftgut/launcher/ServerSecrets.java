package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What the server must know and nobody else may see, on its way there: a file for its own user, read when the server boots
 * and deleted when it has. So no secret stands in the server's environment, on its command line or in its configuration.
 */
final class ServerSecrets implements AutoCloseable {

    private final Path file;

    private ServerSecrets(Path file) {
        this.file = file;
    }

    /** @param folder for the server's own user only */
    static ServerSecrets write(Path folder, Map<String, String> secrets) throws IOException {
        var file = folder.resolve("boot.properties");
        Files.deleteIfExists(file);
        Files.createFile(file);
        Permissions.ownerOnly(file);
        var properties = new Properties();
        properties.putAll(secrets);
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return new ServerSecrets(file);
    }

    /** The server's argument that names the file (WildFly, "Command line parameters"). */
    String argument() {
        return "--properties=" + file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
