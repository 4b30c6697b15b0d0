package org.schriftgut.dossier;

import static org.schriftgut.dossier.PlaceState.CANCELLED;
import static org.schriftgut.dossier.PlaceState.CLOSED;
import static org.schriftgut.dossier.PlaceState.DESTROYED;
import static org.schriftgut.dossier.PlaceState.OFFERED;
import static org.schriftgut.dossier.PlaceState.OPEN;
import static org.schriftgut.dossier.PlaceState.SUSPENDED;
import static org.schriftgut.dossier.PlaceState.TRANSFERRED;
import static org.schriftgut.dossier.PlaceState.WORK_ENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be done with a place in which state, and with what lies in it. Pure.
 *
 * <p>Source: docs/adr/0013-stubs-not-deletes.md
 */
public final class PlaceLifecycle {

    private static final Map<RecordAct, Set<PlaceState>> POSSIBLE =
            Arrays.stream(RecordAct.values()).collect(Collectors.toMap(Function.identity(), PlaceLifecycle::possible));

    private PlaceLifecycle() {}

    /** Why the act is not possible with a place in this state; empty if it is. */
    public static Optional<LifecycleFault> at(PlaceKind kind, PlaceState state, RecordAct act) {
        if (kind == PlaceKind.INBOX && changesState(act)) {
            return Optional.of(LifecycleFault.INBOX_STAYS_OPEN);
        }
        if (kind != PlaceKind.DOSSIER && isOfWholeDossiers(act)) {
            return Optional.of(LifecycleFault.ONLY_OF_DOSSIERS);
        }
        if (act == RecordAct.DISCARD) {
            return Optional.of(LifecycleFault.ONLY_IN_INBOX);
        }
        return states(act).contains(state) ? Optional.empty() : Optional.of(LifecycleFault.of(state));
    }

    /** Why the act is not possible with a document at a place in this state; empty if it is. */
    public static Optional<LifecycleFault> holding(PlaceKind kind, PlaceState state, RecordAct act) {
        if (act == RecordAct.DISCARD) {
            return kind == PlaceKind.INBOX ? Optional.empty() : Optional.of(LifecycleFault.ONLY_IN_INBOX);
        }
        return states(act).contains(state) ? Optional.empty() : Optional.of(LifecycleFault.of(state));
    }

    /**
     * Why the act is not possible inside a dossier in this state, whatever the state of the place in it; empty if it is.
     *
     * <p>What rests in a live dossier goes its own way: a case may be destroyed while the dossier goes on. Nothing comes to
     * life again in a dossier that is closed.
     */
    public static Optional<LifecycleFault> inside(PlaceState dossier, RecordAct act) {
        if (dossier.isLive() || act == RecordAct.REVOKE_SHARE) {
            return Optional.empty();
        }
        return act != RecordAct.REOPEN && states(act).contains(dossier)
                ? Optional.empty()
                : Optional.of(LifecycleFault.of(dossier));
    }

    static Set<PlaceState> states(RecordAct act) {
        return POSSIBLE.get(act);
    }

    private static EnumSet<PlaceState> possible(RecordAct act) {
        return switch (act) {
            case OPEN_INSIDE, SUSPEND -> EnumSet.of(OPEN);
            case FILE, ADD_VERSION -> EnumSet.of(OPEN, WORK_ENDED);
            case RESUME -> EnumSet.of(SUSPENDED, WORK_ENDED);
            case END_WORK -> EnumSet.of(OPEN, SUSPENDED);
            case CHANGE, MOVE, FINISH, CANCEL, CLOSE, REASSIGN -> EnumSet.of(OPEN, SUSPENDED, WORK_ENDED);
            case FILE_LATE, REOPEN, OFFER -> EnumSet.of(CLOSED);
            case WITHDRAW_OFFER, TRANSFER -> EnumSet.of(OFFERED);
            case SHARE -> EnumSet.of(OPEN, SUSPENDED, WORK_ENDED, CLOSED);
            case DESTROY -> EnumSet.of(CLOSED, OFFERED, TRANSFERRED, CANCELLED);
            case ATTACH_MAIL_PARTS -> EnumSet.of(OPEN, SUSPENDED, WORK_ENDED, CLOSED, OFFERED, CANCELLED);
            case DECIDE_ACCESS, RESTRICT, LIFT_RESTRICTION, REMOVE -> EnumSet.complementOf(EnumSet.of(DESTROYED));
            case REVOKE_SHARE, DERIVE_ACCESS -> EnumSet.allOf(PlaceState.class);
            case DISCARD -> EnumSet.noneOf(PlaceState.class);
        };
    }

    private static boolean changesState(RecordAct act) {
        return switch (act) {
            case SUSPEND, RESUME, END_WORK, CLOSE, REOPEN, CANCEL, OFFER, WITHDRAW_OFFER, TRANSFER, DESTROY -> true;
            case CHANGE,
                    FILE,
                    FILE_LATE,
                    ADD_VERSION,
                    OPEN_INSIDE,
                    MOVE,
                    FINISH,
                    DECIDE_ACCESS,
                    RESTRICT,
                    LIFT_RESTRICTION,
                    SHARE,
                    REVOKE_SHARE,
                    REMOVE,
                    DISCARD,
                    ATTACH_MAIL_PARTS,
                    DERIVE_ACCESS,
                    REASSIGN -> false;
        };
    }

    private static boolean isOfWholeDossiers(RecordAct act) {
        return act == RecordAct.SHARE || act == RecordAct.REVOKE_SHARE || act == RecordAct.REASSIGN;
    }
}
