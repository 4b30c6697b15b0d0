package org.schriftgut.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL that comes as a jar on the class path, once per version. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Version of the binaries on the class path, such as 18.4.0. */
    static String version() throws IOException {
        var properties = new Properties();
        try (var in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /**
     * The folder that holds {@code bin}, {@code lib} and {@code share}.
     *
     * @param parent where versions are unpacked
     * @throws StartException if there are no binaries for this machine
     */
    static Path unpack(Path parent) throws IOException {
        var folder = parent.resolve("postgres-bin-" + version());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var unfinished = parent.resolve(folder.getFileName() + ".new");
        deleteTree(unfinished);
        var resource = "/postgres-" + platform() + ".txz";
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new StartException("There is no PostgreSQL for this machine (" + platform()
                        + ") in this build; build with the Maven profile for it (see docs/operations.md), or set "
                        + Setting.DB_URL.variable() + " to an external PostgreSQL.");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, unfinished);
                }
            }
        }
        Files.move(unfinished, folder);
        return folder;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** As the archives are named. */
    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var machine = arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : "arm_64";
        if (os.startsWith("windows")) {
            return "windows-" + machine;
        }
        return (os.startsWith("mac") ? "darwin-" : "linux-") + machine;
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
