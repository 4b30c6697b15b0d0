package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.schriftgut.access.Access;
import org.schriftgut.access.EmergencyGrants;
import org.schriftgut.access.EmergencyView;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/**
 * Emergency access (Notzugriff, R101): a lead or a registrar reads a dossier that is not theirs for {@link
 * EmergencyGrants#LASTS}, with a reason, and the privacy officers are told at once.
 *
 * <p>What is opened is a dossier, by its own reference or that of anything inside it. Closed circles and classified records are
 * never opened, nor parts of the dossier that have an access of their own. Whether such a record is behind a reference or none at
 * all cannot be told apart: the attempt is noted, the officers hear of it, and nothing is opened.
 */
@Facade
public class Emergencies {

    /** Fewest characters of a reason. */
    public static final int MIN_REASON = 20;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    EmergencyGrants emergencies;

    @Inject
    EmergencyNews news;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Derivation derivation;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Opens a dossier to the caller, or notes the attempt.
     *
     * @param reference of the dossier or of something inside it, or the dossier's id
     * @throws Problem {@link Kind#FORBIDDEN} without the role, {@link Kind#INVALID} for a short reason, {@link
     *     Kind#WRONG_STATE} if there is no privacy officer, or the caller may read it anyway
     */
    public EmergencyView open(String reference, String reason) {
        if (!mayOpen()) {
            throw new Problem(Kind.FORBIDDEN, "Emergency access is for leads and the registry");
        }
        var typed = DisplayText.required("reference", reference, 200);
        var given = DisplayText.required("reason", reason, 2000);
        if (given.length() < MIN_REASON) {
            throw new Problem(
                    Kind.INVALID,
                    "Say why in at least " + MIN_REASON + " characters",
                    List.of(new Finding("reason", "has fewer than " + MIN_REASON + " characters")));
        }
        var officers = news.officers();
        if (officers.isEmpty()) {
            news.tellAdministrators();
            throw new Problem(
                    Kind.WRONG_STATE,
                    "This authority has no privacy officer, so there is no emergency access; the administrators were told"
                            + " to appoint one");
        }
        var dossier = find(typed).orElse(null);
        if (dossier != null && access.mayRead(dossier.accessClassId)) {
            throw new Problem(Kind.WRONG_STATE, "You may read this dossier already");
        }
        var opens = dossier != null && access.rule(dossier.accessClassId).isOpenToEmergencies();
        var noted = emergencies.note(typed, given, opens ? dossier.id() : null);
        news.tell(officers, noted.id());
        if (opens) {
            derive(dossier);
            news.tellThoseWhoAnswer(dossier, noted.id());
        }
        audit.record(
                opens ? Act.EMERGENCY_OPENED : Act.EMERGENCY_REFUSED,
                opens
                        ? new AuditObject("dossier", dossier.id(), dossier.id())
                        : AuditObject.of("emergency", noted.id()),
                Changes.none()
                        .set("until", noted.until())
                        .set("emergency", noted.id())
                        .personal("reference", null, typed)
                        .personal("reason", null, given));
        return noted;
    }

    /** Whether the caller is one of those who may open something in an emergency. */
    public boolean mayOpen() {
        return !Caller.current().isSystem() && access.has(Role.DEPARTMENT_LEAD, Role.REGISTRAR);
    }

    /** Whether the caller looks after all of them. */
    public boolean mayReview() {
        return !Caller.current().isSystem() && access.has(Role.PRIVACY_OFFICER);
    }

    /** All of the tenant for privacy officers, their own for everybody else; the newest first. */
    public List<EmergencyView> list() {
        return emergencies.list(mayReview() ? null : access.person().id());
    }

    /** One of them: for privacy officers, for who opened it, and for those who may read the dossier. */
    public Optional<EmergencyView> find(UUID id) {
        return emergencies.find(id).filter(this::mayKnow);
    }

    /** Ends it at once: privacy officers, and whoever opened it. @throws Problem {@link Kind#NOT_FOUND} to others */
    public EmergencyView end(UUID id) {
        var found = emergencies.find(id).filter(this::isTheirs).orElseThrow(() -> Problem.notFound("Emergency access"));
        if (!found.holds()) {
            return found;
        }
        var ended = emergencies.end(id);
        settle(ended.dossier());
        audit.record(
                Act.EMERGENCY_ENDED,
                new AuditObject("dossier", ended.dossier(), ended.dossier()),
                Changes.none().set("emergency", id));
        return ended;
    }

    /**
     * Records what a privacy officer found out about it.
     *
     * @throws Problem {@link Kind#NOT_FOUND} to others, {@link Kind#FORBIDDEN} about one's own
     */
    public EmergencyView review(UUID id, String remark) {
        var found = emergencies
                .find(id)
                .filter(known -> mayReview())
                .orElseThrow(() -> Problem.notFound("Emergency access"));
        if (found.account().equals(Caller.current().account())) {
            throw new Problem(Kind.FORBIDDEN, "Somebody else reviews what you opened yourself");
        }
        var text = DisplayText.required("remark", remark, 2000);
        audit.record(
                Act.EMERGENCY_REVIEWED,
                AuditObject.of("emergency", id),
                Changes.none().personal("remark", found.remark(), text));
        return emergencies.review(id, text);
    }

    /** Takes what is over out of the rules of the dossiers; it opens nothing any more, whether this was done or not. */
    void settleAll() {
        emergencies.unsettled().forEach(this::settle);
    }

    private void settle(UUID dossier) {
        emergencies.settle(dossier);
        derive(entities.find(Place.class, dossier));
    }

    private void derive(Place dossier) {
        entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        var rule = decisions.rule(dossier, dossier.setting(), dossier.protection());
        var wanted = access.classOf(rule);
        if (!wanted.equals(dossier.accessClassId)) {
            dossier.accessClassId = wanted;
            derivation.follow(dossier);
        }
    }

    private boolean mayKnow(EmergencyView found) {
        return isTheirs(found)
                || found.dossier() != null && access.mayRead(entities.find(Place.class, found.dossier()).accessClassId);
    }

    private boolean isTheirs(EmergencyView found) {
        return mayReview() || found.account().equals(access.person().id());
    }

    /**
     * The dossier behind a reference. What lies inside is not looked up: whether {@code 10-0007/3} opens {@code 10-0007} must not
     * tell whether there is a third case.
     */
    private Optional<Place> find(String typed) {
        if (ID.matcher(typed).matches()) {
            return Optional.ofNullable(entities.find(Place.class, UUID.fromString(typed)))
                    .filter(place -> place.kind == PlaceKind.DOSSIER);
        }
        var references = new ArrayList<String>();
        for (var end = typed.length(); end > 0; end = typed.lastIndexOf('/', end - 1)) {
            references.add(typed.substring(0, end));
        }
        return entities.createQuery(
                        "select p from Place p where p.kind = DOSSIER and p.referenceNumber in :references"
                                + " order by length(p.referenceNumber) desc",
                        Place.class)
                .setParameter("references", references)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
