package org.schriftgut.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.Places;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Builds a tenant's index anew beside the old one, which answers meanwhile. An interrupted run starts over. */
@ApplicationScoped
class RebuildHandler implements JobHandler {

    static final String KIND = "rebuild-index";

    private static final int STEP = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    EntryBuilder builder;

    @Inject
    DocumentLists documents;

    @Inject
    Places places;

    @Inject
    Indexes indexes;

    @Override
    public boolean worksHere() {
        return indexes.areHere();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keepsFinished() {
        return true;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            try (var rebuild = indexes.startRebuild()) {
                var target = rebuild.target();
                var done = copy(job, 0, places::ids, ids -> target.put(builder.ofPlaces(ids)));
                copy(job, done, documents::ids, ids -> builder.ofDocuments(ids, target::put));
                rebuild.finish();
            }
        }
    }

    private static long copy(
            JobRun job, long before, BiFunction<UUID, Integer, List<UUID>> next, Consumer<List<UUID>> put) {
        var done = before;
        var step = next.apply(FIRST, STEP);
        while (!step.isEmpty()) {
            put.accept(step);
            done += step.size();
            job.progress(done, null, null);
            step = next.apply(step.get(step.size() - 1), STEP);
        }
        return done;
    }
}
