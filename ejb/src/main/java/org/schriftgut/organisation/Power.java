package org.schriftgut.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;

/** The one place that is asked before an act of power: whether it may be done now, or waits for a second person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Power {

    /** In place of a request, where the system has nobody to ask for. */
    private static final UUID NOT_ASKED = new UUID(0, 0);

    @Inject
    SecondPerson secondPerson;

    @Inject
    RecordsFiled records;

    @Inject
    Instance<GroupUse> groupUses;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Whether the act has to wait.
     *
     * @param content exactly what is to be done
     * @param reason for the second person, or null
     * @return empty if it may be done now, otherwise the request that has to be approved first
     */
    public Optional<UUID> waitsFor(ActOfPower act, Map<String, ?> content, String reason) {
        if (act.isFreeAtFirst() && !records.isAnyFiled()) {
            return Optional.empty();
        }
        if (act.isFreeAtFirst() && isTrusted()) {
            if (!secondPerson.opensCircle(act.kind(), content)) {
                return Optional.empty();
            }
            if (Caller.current().isSystem()) {
                return Optional.of(NOT_ASKED);
            }
        }
        return secondPerson.waitsFor(act.kind(), content, reason);
    }

    /** Asks for what waits in any case; empty where nobody is there to ask. */
    Optional<UUID> ask(ActOfPower act, Map<String, ?> content) {
        return secondPerson.asked(act.kind(), content);
    }

    /** Whether what somebody opens for another reads nothing until a second one has agreed. */
    boolean isHeldBack() {
        return !Caller.current().isSystem() && !isTrusted() && records.isAnyFiled();
    }

    /** On whose right an act of administrators is applied from the configuration: theirs, or theirs and a second person's. */
    public static Approver administrator(boolean withSecond) {
        var administrator = Approver.having(Role.ADMINISTRATOR);
        return withSecond ? administrator.withSecond(Role.ADMINISTRATOR, Role.RECORDS_MANAGER) : administrator;
    }

    /** Whether letting somebody read more takes two by now, whoever asks. */
    boolean takesTwo() {
        return records.isAnyFiled();
    }

    /** Whether something was given to the group, so that its members are more than a list. */
    boolean isNamed(UUID group) {
        return groupUses.stream().anyMatch(use -> use.isNamed(group));
    }

    /**
     * Does what comes from a source that two people have chosen, such as the directory. Closed circles are left out of that
     * trust: their members decide about each change.
     */
    public void onTrust(Runnable work) {
        transaction.putResource(Power.class, true);
        try {
            work.run();
        } finally {
            transaction.putResource(Power.class, null);
        }
    }

    private boolean isTrusted() {
        return transaction.getResource(Power.class) != null;
    }
}
