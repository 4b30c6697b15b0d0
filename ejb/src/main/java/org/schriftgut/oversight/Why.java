package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
import org.schriftgut.access.AccessReport.PersonRights;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.rights.AccessRule;

/**
 * Why somebody may see a record, or may not (R100): decisions, never content, by the function that decides.
 *
 * <p>Whoever may not see the record learns nothing of it, not even that there is one. Why another person may or may not is for
 * those who manage the record.
 */
@Facade
public class Why {

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    Access access;

    @Inject
    AccessReport report;

    /** What the rules look at of a record the caller may see. */
    private record Seen(AccessRule rule, boolean closed, boolean mayManage) {}

    /** Why the caller may see a place. */
    public PersonRights place(UUID id) {
        return mine(ofPlace(id));
    }

    /** Everybody who may see a place, by name, each with the proof. */
    public List<PersonRights> whoSeesPlace(UUID id) {
        return everybody(ofPlace(id));
    }

    /** Why a person may see a place or may not. @throws Problem FORBIDDEN for those who do not manage it */
    public PersonRights place(UUID id, UUID person) {
        return of(person, ofPlace(id));
    }

    /** Why the caller may see a document. */
    public PersonRights document(UUID id) {
        return mine(ofDocument(id));
    }

    /** Everybody who may see a document, by name, each with the proof. */
    public List<PersonRights> whoSeesDocument(UUID id) {
        return everybody(ofDocument(id));
    }

    /** Why a person may see a document or may not. @throws Problem FORBIDDEN for those who do not manage it */
    public PersonRights document(UUID id, UUID person) {
        return of(person, ofDocument(id));
    }

    private Seen ofPlace(UUID id) {
        var place = dossiers.get(id);
        return new Seen(place.rule(), place.isClosed(), place.mayManage());
    }

    private Seen ofDocument(UUID id) {
        var document = documents.get(id);
        return new Seen(access.rule(document.accessClass()), false, document.mayManage());
    }

    private PersonRights mine(Seen seen) {
        return report.ofCaller(seen.rule(), seen.closed());
    }

    private List<PersonRights> everybody(Seen seen) {
        return report.whoMay(seen.rule(), seen.closed());
    }

    private PersonRights of(UUID person, Seen seen) {
        if (!seen.mayManage()) {
            throw new Problem(Kind.FORBIDDEN, "Why others may see it is said to those who manage it");
        }
        return report.of(person, seen.rule(), seen.closed());
    }
}
