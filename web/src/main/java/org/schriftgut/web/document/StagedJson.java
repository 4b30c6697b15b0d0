package org.schriftgut.web.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.document.DocumentView;
import org.schriftgut.storage.StagedContent;
import org.schriftgut.web.records.DocumentJson;

/**
 * Content that is safely stored and belongs to nothing yet.
 *
 * @param expires until when it can be filed, by the person who sent it
 * @param sameContent documents the caller may see that hold exactly this content
 */
public record StagedJson(UUID id, long sizeBytes, String sha256, Instant expires, List<DocumentJson> sameContent) {

    static StagedJson of(StagedContent staged, List<DocumentView> sameContent) {
        return new StagedJson(
                staged.id(),
                staged.sizeBytes(),
                staged.sha256Hex(),
                staged.expiresAt(),
                sameContent.stream().map(DocumentJson::of).toList());
    }
}
