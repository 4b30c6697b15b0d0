package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** File permissions where the file system has them. */
final class Permissions {
    private Permissions() {}

    static void ownerOnly(Path path) throws IOException {
        set(path, Files.isDirectory(path) ? "rwx------" : "rw-------");
    }

    /** Others may pass through but not look around. */
    static void passThrough(Path folder) throws IOException {
        set(folder, "rwx--x--x");
    }

    static void set(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
