package org.schriftgut.evidence.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * Which algorithm is strong enough until when.
 *
 * <p>A file of lines {@code name;bits;until;source}, where {@code until} is the last day (UTC) or empty if no end is known, and
 * lines that begin with # are comments. What is not in it counts as unknown, never as strong.
 */
public final class AlgorithmCatalogue {

    private static final int FIELDS = 4;

    private final List<Strength> strengths;

    private AlgorithmCatalogue(List<Strength> strengths) {
        this.strengths = strengths;
    }

    /** The one that comes with this version. */
    public static AlgorithmCatalogue shipped() {
        try (var in = AlgorithmCatalogue.class.getResourceAsStream("algorithms.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is none */
    public static AlgorithmCatalogue read(Reader reader) {
        return new AlgorithmCatalogue(new BufferedReader(reader)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AlgorithmCatalogue::strength)
                .toList());
    }

    public List<Strength> strengths() {
        return strengths;
    }

    /** Empty if the digest is not in the catalogue. */
    public Optional<Strength> of(DigestAlgorithm digest) {
        return of(digest.javaName(), 0);
    }

    /** The line for keys of this length: the one with the largest length that is not above it. */
    public Optional<Strength> of(String name, int bits) {
        return strengths.stream()
                .filter(strength -> strength.name().equals(name) && strength.bits() <= bits)
                .max(Comparator.comparingInt(Strength::bits));
    }

    private static Strength strength(String line) {
        var fields = line.split(";", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Not name;bits;until;source: " + line);
        }
        try {
            return new Strength(fields[0], Integer.parseInt(fields[1]), until(fields[2]), fields[3]);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("Not name;bits;until;source: " + line, e);
        }
    }

    private static Optional<Instant> until(String day) {
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1));
    }
}
