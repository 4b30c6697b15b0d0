package org.schriftgut.emergency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.DossierAccess;
import org.schriftgut.rights.Role;

/**
 * Emergency access (Notzugriff, R101): a lead or a registrar reads a dossier that is not theirs for {@link
 * EmergencyRows#LASTS}, with a reason, and the privacy officers are told at once.
 *
 * <p>What is opened is a dossier, by its own reference or that of anything inside it. Closed circles and classified records are
 * never opened, nor parts of the dossier that have an access of their own. Whether such a record is behind a reference or none at
 * all cannot be told apart: the attempt is noted, the officers hear of it, and nothing is opened.
 */
@Facade
public class Emergencies {

    /** Fewest characters of a reason. */
    public static final int MIN_REASON = 20;

    /** Nobody has more emergencies than that; whoever tries out references has. */
    static final int MOST_IN_WINDOW = 10;

    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Clock clock;

    @Inject
    EmergencyRows emergencies;

    @Inject
    EmergencyNews news;

    @Inject
    DossierAccess dossiers;

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
            throw new Problem(Kind.FORBIDDEN, EmergencyFault.NOT_FOR_YOU);
        }
        var typed = DisplayText.required("reference", reference, 200);
        var given = DisplayText.required("reason", reason, 2000);
        if (given.length() < MIN_REASON) {
            throw Problem.invalid("reason", EmergencyFault.REASON_TOO_SHORT, MIN_REASON);
        }
        if (emergencies.triedSince(clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW) {
            // each one that is noted tells whether something is behind a reference
            throw new Problem(Kind.TOO_MANY, EmergencyFault.TOO_MANY);
        }
        var officers = news.officers();
        if (officers.isEmpty()) {
            news.tellAdministrators();
            throw new Problem(Kind.WRONG_STATE, EmergencyFault.NO_OFFICER);
        }
        var dossier = dossiers.behind(typed).orElse(null);
        if (dossier != null && access.mayRead(dossier.accessClass())) {
            throw new Problem(Kind.WRONG_STATE, EmergencyFault.READABLE_ALREADY);
        }
        var opens = dossier != null && access.rule(dossier.accessClass()).isOpenToEmergencies();
        var noted = emergencies.note(typed, given, opens ? dossier.id() : null);
        news.tell(officers, noted.id());
        if (opens) {
            news.tellThoseWhoAnswer(dossiers.deriveAnew(dossier.id()), noted.id());
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
        var found = emergencies
                .find(id)
                .filter(this::isTheirs)
                .orElseThrow(() -> Problem.notFound(EmergencyFault.NO_EMERGENCY_ACCESS));
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
                .orElseThrow(() -> Problem.notFound(EmergencyFault.NO_EMERGENCY_ACCESS));
        if (found.account().equals(Caller.current().account())) {
            throw new Problem(Kind.FORBIDDEN, EmergencyFault.OWN_ACCESS);
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
        dossiers.deriveAnew(dossier);
    }

    private boolean mayKnow(EmergencyView found) {
        return isTheirs(found) || found.dossier() != null && access.mayRead(dossiers.accessClass(found.dossier()));
    }

    private boolean isTheirs(EmergencyView found) {
        return mayReview() || found.account().equals(access.person().id());
    }
}
