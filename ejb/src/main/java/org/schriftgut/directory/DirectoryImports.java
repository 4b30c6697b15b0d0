package org.schriftgut.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * Reads the directory, shows what it would change, and changes it. What is read is read outside any transaction; it is compared
 * and changed in one.
 */
@ApplicationScoped
public class DirectoryImports {

    @Inject
    Directories directories;

    @Inject
    DirectoryReader reader;

    @Inject
    ImportRuns runs;

    /**
     * What a run would do now, and nothing else.
     *
     * @throws Problem {@link Kind#NOT_FOUND} without a directory, {@link Kind#UNAVAILABLE} if it does not answer
     */
    public ImportPlan preview() {
        var connection = connection();
        return runs.plan(reader.read(connection), connection.settings());
    }

    /**
     * Does exactly what somebody saw in a preview. A directory that does not answer is noted as a run that failed.
     *
     * @param hash of that preview
     * @throws Problem {@link Kind#STALE} if there is something else to do by now
     */
    public ImportRun run(String hash) {
        if (hash == null || hash.isBlank()) {
            throw new Problem(Kind.INVALID, DirectoryFault.HASH_MISSING);
        }
        return attempt(hash);
    }

    /** Runs by itself: refused where more would be put out of use than the settings allow. */
    ImportRun runByItself() {
        return attempt(null);
    }

    private ImportRun attempt(String hash) {
        var connection = connection();
        try {
            return runs.run(reader.read(connection), connection.settings(), hash);
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE || refused.kind() == Kind.FORBIDDEN) {
                throw refused;
            }
            return runs.failed(refused);
        }
    }

    private DirectoryConnection connection() {
        return directories.connection().orElseThrow(() -> Problem.notFound(DirectoryFault.NO_DIRECTORY));
    }
}
