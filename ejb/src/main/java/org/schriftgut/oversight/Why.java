package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
import org.schriftgut.access.AccessReport.PersonRights;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.sharing.Shares;

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
    Places places;

    @Inject
    FilePlans plans;

    @Inject
    Shares shares;

    @Inject
    Access access;

    @Inject
    AccessReport report;

    /** What the rules look at of a record the caller may see. */
    private record Seen(UUID dossier, AccessRule rule, boolean closed, boolean mayManage) {}

    /** Why the caller may see a place. */
    public PersonRights place(UUID id) {
        return mine(ofPlace(id));
    }

    /** Everybody who may see a place, by name, each with the proof; units of other tenants by the id of their share. */
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

    /**
     * Where the definition that holds for a place was decided.
     *
     * @return null if nobody decided anything, or above what the caller may see, or if what was decided in the plan has not
     *     reached the place yet
     */
    public AccessOrigin originOfPlace(UUID id) {
        var path = places.path(id);
        for (var i = path.size() - 1; i >= 0; i--) {
            var place = path.get(i);
            if (place.own().definition() != null) {
                return new AccessOrigin(place.referenceNumber(), null, null);
            }
            if (place.planEntry() != null) {
                var entry = plans.get(place.planEntry()).access();
                var holds = path.get(path.size() - 1).rule().definition();
                return holds == entry.effective().definition() ? AccessOrigin.of(entry) : null;
            }
            if (i == 0 || !path.get(i - 1).id().equals(place.parent())) {
                return null;
            }
        }
        return null;
    }

    /** The same for a document; null as well if it was decided on the document itself. */
    public AccessOrigin originOfDocument(UUID id) {
        var document = documents.get(id);
        var place = places.readable(List.of(document.place())).get(document.place());
        return document.own().definition() != null || place == null ? null : originOfPlace(place.id());
    }

    private Seen ofPlace(UUID id) {
        var place = dossiers.get(id);
        return new Seen(place.dossier(), place.rule(), place.isClosed(), place.mayManage());
    }

    private Seen ofDocument(UUID id) {
        var document = documents.get(id);
        return new Seen(
                document.dossier(), access.rule(document.accessClass()), document.placeClosed(), document.mayManage());
    }

    private PersonRights mine(Seen seen) {
        return report.ofCaller(seen.rule(), seen.closed());
    }

    private List<PersonRights> everybody(Seen seen) {
        var all = new ArrayList<>(report.whoMay(seen.rule(), seen.closed()));
        all.addAll(abroad(seen));
        return all;
    }

    /** Units of other tenants that read it by a share of the dossier, told to those who see the dossier. */
    private List<PersonRights> abroad(Seen seen) {
        var dossier = seen.dossier() == null
                ? null
                : places.readable(List.of(seen.dossier())).get(seen.dossier());
        if (dossier == null) {
            return List.of();
        }
        return shares.of(dossier.id()).stream()
                .map(share -> new PersonRights(
                        new Person(
                                share.id(),
                                "",
                                share.guestUnit() + " (" + share.guest() + ")",
                                share.terms().unit(),
                                Set.of()),
                        Set.of(Right.READ),
                        shares.reading(share, dossier.rule(), seen.rule())))
                .filter(found -> found.reading().allowed())
                .toList();
    }

    private PersonRights of(UUID person, Seen seen) {
        if (!seen.mayManage()) {
            throw new Problem(Kind.FORBIDDEN, OversightFault.WHY_OF_OTHERS);
        }
        return report.of(person, seen.rule(), seen.closed());
    }
}
