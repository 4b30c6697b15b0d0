package org.schriftgut.search.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * The folders of one tenant: {@code gen-000001}, … and the file {@code current} that names the one that counts. Others
 * belong to a running rebuild or are leftovers of a killed one.
 */
final class Generations {

    private static final String CURRENT = "current";
    private static final String PREFIX = "gen-";
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Duration pause;

    Generations(Path folder, Duration pause) {
        this.folder = folder;
        this.pause = pause;
    }

    /**
     * Opens the current generation, or a new empty one. A lock or a hiccup of the disk is tried again.
     *
     * @throws IndexUnavailable when it does not open
     */
    LuceneIndex openCurrent() {
        try {
            return open(currentNumber());
        } catch (IOException e) {
            throw failed("Cannot open the search index in ", e);
        }
    }

    LuceneIndex create(int number) {
        delete(number);
        return open(number);
    }

    int nextNumber() {
        try {
            return Math.max(currentOrDamaged(), highestNumber()) + 1;
        } catch (IOException e) {
            throw failed("Cannot read the search index in ", e);
        }
    }

    /** Durable before it returns. */
    void switchTo(int number) {
        try {
            Files.createDirectories(folder);
            var temporary = folder.resolve(CURRENT + ".new");
            Files.writeString(temporary, name(number), StandardCharsets.US_ASCII);
            sync(temporary, StandardOpenOption.WRITE);
            Files.move(
                    temporary,
                    folder.resolve(CURRENT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            sync(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw failed("Cannot switch the search index in ", e);
        }
    }

    void delete(int number) {
        deleteTree(folder.resolve(name(number)));
    }

    /** Deletes what an unfinished rebuild left behind; not while one is running. */
    void deleteLeftovers() {
        try {
            var number = currentNumber();
            for (var generation : all()) {
                if (!generation.getFileName().toString().equals(name(number))) {
                    deleteTree(generation);
                }
            }
        } catch (IOException e) {
            throw failed("Cannot tidy the search index in ", e);
        }
    }

    void deleteAll() {
        deleteTree(folder);
    }

    private LuceneIndex open(int number) {
        for (var attempt = 1; ; attempt++) {
            try {
                return LuceneIndex.open(folder.resolve(name(number)));
            } catch (IndexUnavailable e) {
                if (e.isDamaged() || attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(pause.toMillis() * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("Interrupted while opening the search index in ", e);
        }
    }

    /** A damaged pointer must not keep a rebuild from starting. */
    private int currentOrDamaged() throws IOException {
        try {
            return currentNumber();
        } catch (IndexUnavailable damaged) {
            return 0; // the highest number still counts
        }
    }

    /** The first use names generation 1. */
    private int currentNumber() throws IOException {
        try {
            var text = Files.readString(folder.resolve(CURRENT), StandardCharsets.US_ASCII);
            return number(text.strip());
        } catch (NoSuchFileException e) {
            switchTo(1);
            return 1;
        } catch (IOException | NumberFormatException e) {
            throw new IndexUnavailable("Search index " + folder + " is damaged and has to be rebuilt", true, e);
        }
    }

    private int highestNumber() throws IOException {
        return all().stream()
                .mapToInt(path -> number(path.getFileName().toString()))
                .max()
                .orElse(0);
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(path -> path.getFileName().toString().matches(PREFIX + "[0-9]{6}"))
                    .toList();
        }
    }

    private static int number(String name) {
        if (!name.startsWith(PREFIX)) {
            throw new NumberFormatException(name);
        }
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    private static String name(int number) {
        return PREFIX + "%06d".formatted(number);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw failed("Cannot delete ", e);
        }
    }

    private IndexUnavailable failed(String what, Exception e) {
        return new IndexUnavailable(what + folder + ": " + e.getMessage(), false, e);
    }
}
