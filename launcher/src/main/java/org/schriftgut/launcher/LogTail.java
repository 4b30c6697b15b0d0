package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has been written to a log since a moment. */
final class LogTail {
    private static final int MOST_ERRORS = 10;
    private static final int LONGEST_LINE = 300;
    private static final Pattern EXCEPTION = Pattern.compile("^(Caused by: )?[\\w.$]+Exception: ");

    private final Path file;
    private final long from;

    private LogTail(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    static LogTail atEnd(Path file) throws IOException {
        return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
    }

    boolean contains(String text) {
        return read().contains(text);
    }

    /** The first lines that tell of errors, each once and shortened, and where to read on. */
    String errors() {
        var shown = read().lines()
                .filter(line -> line.contains(" ERROR ")
                        || line.contains(" FATAL ")
                        || EXCEPTION.matcher(line).find())
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line)
                .distinct()
                .limit(MOST_ERRORS)
                .toList();
        return "Its log is " + file + (shown.isEmpty() ? "." : ":\n  " + String.join("\n  ", shown));
    }

    /** The last line of a file that contains the text. */
    static Optional<String> lastMatching(Path file, String text) {
        return new LogTail(file, 0)
                .read()
                .lines()
                .filter(line -> line.contains(text))
                .reduce((first, last) -> last);
    }

    private String read() {
        try (var channel = Files.newByteChannel(file)) {
            // rotated in the meantime: read it all
            channel.position(from <= channel.size() ? from : 0);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
