package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A secret that comes in a file, as systemd's credentials and containers hand it over. */
final class SecretFile {

    private SecretFile() {}

    /**
     * Its content without the blanks around it.
     *
     * @param variable name in the environment, ending in {@value Setting#FILE_SUFFIX}
     * @param findings where it is said what is wrong
     */
    static Optional<String> read(String variable, String file, Map<String, String> environment, List<String> findings) {
        if (file.isBlank()) {
            return Optional.empty();
        }
        var plain = variable.substring(0, variable.length() - Setting.FILE_SUFFIX.length());
        if (!environment.getOrDefault(plain, "").isBlank()) {
            findings.add("Set either " + plain + " or " + variable + ", not both.");
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file.strip())).strip());
        } catch (IOException | InvalidPathException e) {
            findings.add(variable + " names a file that cannot be read: " + file.strip() + ".");
            return Optional.empty();
        }
    }
}
