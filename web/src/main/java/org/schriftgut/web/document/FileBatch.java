package org.schriftgut.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.rest.ProblemMapper;

/** Files the files of one form, each for itself: one that is refused does not take the others with it. */
@ApplicationScoped
class FileBatch {

    @Inject
    Storage storage;

    @Inject
    Documents documents;

    @Inject
    HttpServletRequest request;

    /**
     * Files every part that has a file name.
     *
     * @param key Idempotency-Key of the whole call, or null; the n-th file gets {@code key/n}, from 1
     */
    List<FiledJson> file(UUID place, String key, List<EntityPart> parts) {
        var files =
                parts.stream().filter(part -> part.getFileName().isPresent()).toList();
        if (files.isEmpty()) {
            throw new Problem(Kind.INVALID, RequestFault.NO_FILE);
        }
        var outcomes = new ArrayList<FiledJson>();
        for (var file : files) {
            var name = file.getFileName().orElseThrow();
            outcomes.add(outcome(place, key == null ? null : key + "/" + (outcomes.size() + 1), name, file));
        }
        return outcomes;
    }

    private FiledJson outcome(UUID place, String key, String name, EntityPart file) {
        try {
            var document = fileOne(place, key, name, file);
            return new FiledJson(name, Response.Status.CREATED.getStatusCode(), DocumentJson.of(document), null);
        } catch (Exception e) { // a failed commit throws checked ones out of a facade
            var problem = ProblemMapper.describe(e, Refusals.wantedBy(request));
            return new FiledJson(name, problem.status(), null, problem);
        }
    }

    private DocumentView fileOne(UUID place, String key, String name, EntityPart file) {
        var staged = storage.stage(file.getContent());
        return documents.file(new FileDocument(place, staged.id(), name, null, null, null, key));
    }
}
