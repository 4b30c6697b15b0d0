package org.schriftgut.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Shell;

/** Jobs as lines; what they are about by name, as far as the administrator may read it. */
@RequestScoped
class JobLines {

    private static final Set<String> KINDS = Set.of(
            "read-content",
            "read-again",
            "draw-thumbnail",
            "read-text",
            "split-mail",
            "scan-content",
            "index-entry",
            "index-dossier",
            "rebuild-index",
            "plan-entry-moved",
            "reassign-dossiers",
            "deputy-news",
            "sign-in-news",
            "share-news",
            "derive-access",
            "dossier-type-decided",
            "directory-import",
            "compare-store",
            "approval-news",
            "mail-notices");

    @Inject
    Shell shell;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    List<JobsPage.Line> of(List<JobView> jobs) {
        var ids = jobs.stream()
                .map(job -> id(job.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var foundPlaces = places.readable(ids);
        var foundDocuments = documents.readable(ids);
        return jobs.stream().map(job -> line(job, foundPlaces, foundDocuments)).toList();
    }

    private JobsPage.Line line(JobView job, Map<UUID, PlaceView> foundPlaces, Map<UUID, DocumentView> foundDocuments) {
        var id = id(job.subject());
        var place = Optional.ofNullable(id).map(foundPlaces::get);
        var document = Optional.ofNullable(id).map(foundDocuments::get);
        return new JobsPage.Line(
                job.id().toString(),
                shell.texts().get("auftrag." + (KINDS.contains(job.kind()) ? job.kind() : "sonst")),
                place.map(p -> Lines.reference(p) + " " + p.subject())
                        .or(() -> document.map(DocumentView::subject))
                        .orElse(""),
                place.map(Links::place)
                        .or(() -> document.map(d -> Links.document(d.id())))
                        .orElse(""),
                progress(job),
                shell.texts().of(job.lane()),
                job.doneSteps(),
                job.totalSteps() == null ? 0 : job.totalSteps(),
                job.attempts(),
                job.reason() == null ? "" : shell.refusals().of(job.reason()),
                job.finishedAt() == null ? job.createdAt() : job.finishedAt(),
                job.state() == JobState.DEAD || job.state() == JobState.CANCELLED,
                job.state() == JobState.READY || job.state() == JobState.RUNNING);
    }

    private static JobsPage.Progress progress(JobView job) {
        return switch (job.state()) {
            case READY -> job.attempts() > 0 ? JobsPage.Progress.RETRYING : JobsPage.Progress.WAITING;
            case RUNNING -> JobsPage.Progress.RUNNING;
            case DONE -> JobsPage.Progress.DONE;
            case DEAD -> JobsPage.Progress.DEAD;
            case CANCELLED -> JobsPage.Progress.CANCELLED;
        };
    }

    /** The id a subject names, or null. */
    private static UUID id(String subject) {
        var isPrefixed = subject.startsWith(IndexWork.PLACE_PREFIX) || subject.startsWith(IndexWork.DOCUMENT_PREFIX);
        try {
            return UUID.fromString(isPrefixed ? subject.substring(2) : subject);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
