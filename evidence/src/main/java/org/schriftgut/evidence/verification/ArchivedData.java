package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** One member of a group, which is hashed once for each chain of its record. */
@FunctionalInterface
public interface ArchivedData {

    byte[] hash(DigestAlgorithm algorithm);

    static ArchivedData of(byte[] content) {
        return algorithm -> algorithm.hash(content);
    }

    /** Content of any size: read piece by piece. */
    static ArchivedData of(Path file) {
        return algorithm -> {
            var digest = algorithm.start();
            var buffer = new byte[64 * 1024];
            try (var in = Files.newInputStream(file)) {
                for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    digest.update(buffer, 0, count);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return digest.digest();
        };
    }
}
