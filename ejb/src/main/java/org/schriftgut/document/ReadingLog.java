package org.schriftgut.document;

import jakarta.inject.Inject;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;

/** Writes the entry of a reading; a transaction of its own where there is none yet. */
@Facade
class ReadingLog {

    @Inject
    DocumentRows rows;

    @Inject
    Audit audit;

    void record(Act act, VersionView version) {
        var document = rows.readable(version.document());
        audit.record(
                act,
                Documents.object(document),
                Changes.none().set("version", version.number()).set("versionId", version.id()));
    }
}
