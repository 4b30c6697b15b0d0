package org.schriftgut.evidence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records made by others, which are not part of this repository: tests that need them are skipped where they are missing. */
public final class Samples {

    private static final Path FOLDER = Path.of(System.getProperty("shared.folder", "../../shared"), "data", "evidence");

    private Samples() {}

    /** @param name below the folder, such as {@code own/initial.ers} */
    public static byte[] read(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
