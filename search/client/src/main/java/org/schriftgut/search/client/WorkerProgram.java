package org.schriftgut.search.client;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a worker process executes.
 *
 * @param classPath jars and folders, in order
 * @param mainClass class with the {@code main} method
 */
public record WorkerProgram(List<Path> classPath, String mainClass) {
    /** The worker that ships with Schriftgut. */
    public static final String MAIN_CLASS = "org.schriftgut.search.worker.WorkerMain";

    public WorkerProgram {
        classPath = List.copyOf(classPath);
        if (classPath.isEmpty()) {
            throw new IllegalArgumentException("The class path of the worker is empty");
        }
    }

    /**
     * All jars of a folder, by name.
     *
     * @throws IllegalArgumentException when there are none
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static WorkerProgram in(Path folder) {
        try (var files = Files.list(folder)) {
            var jars = files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new IllegalArgumentException("No worker in " + folder + ": the folder holds no jar");
            }
            return new WorkerProgram(jars, MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path as the command line wants it. */
    String joinedClassPath() {
        return classPath.stream()
                .map(part -> part.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
