package org.schriftgut.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.search.index.IndexEntry;

/**
 * Brings entries up to date, many with one commit: the busier the server, the larger the groups.
 *
 * <p>Entries become visible before the commit; the jobs are done after it.
 */
@ApplicationScoped
class IndexEntryHandler implements JobHandler {

    /** Few enough that the first of a group does not wait long for the last to become visible. */
    private static final int GROUP = 100;
    /** A document is mostly filed and read within this time, so that it is indexed once; well below the 2 s promised. */
    private static final Duration INTERVAL = Duration.ofMillis(600);

    @Inject
    EntryBuilder builder;

    @Inject
    Indexes indexes;

    @Override
    public boolean worksHere() {
        return indexes.areHere();
    }

    @Override
    public String kind() {
        return IndexWork.ENTRY;
    }

    @Override
    public int groupSize() {
        return GROUP;
    }

    @Override
    public Duration groupInterval() {
        return INTERVAL;
    }

    @Override
    public void run(List<JobRun> jobs) {
        var subjects = jobs.stream().map(JobRun::subject).collect(Collectors.toSet());
        indexes.write(index -> {
            var documents = builder.ofDocuments(ids(subjects, IndexWork.DOCUMENT_PREFIX), index::put);
            var places = builder.ofPlaces(ids(subjects, IndexWork.PLACE_PREFIX));
            index.put(places);
            index.delete(gone(subjects, documents, places));
        });
    }

    private static List<UUID> ids(Collection<String> subjects, String prefix) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(subject -> UUID.fromString(subject.substring(prefix.length())))
                .toList();
    }

    private static Set<String> gone(Set<String> subjects, Set<String> documents, List<IndexEntry> places) {
        var gone = new HashSet<>(subjects);
        gone.removeAll(documents);
        places.forEach(entry -> gone.remove(entry.id()));
        return gone;
    }
}
