package org.schriftgut.common;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * On whose behalf the current thread works: a tenant, and a person of it or the system itself.
 *
 * <p>Bound to a thread for the length of one call. Protocols bind it after sign-in, the job engine for each job.
 *
 * @param tenant tenant whose rows are visible
 * @param account person who acts, or null where the system acts (jobs, sign-in)
 * @param onBehalfOf person whom the acting one stands in for ("i. V."), or null; both stand in the log
 */
public record Caller(UUID tenant, UUID account, UUID onBehalfOf) {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    public Caller {
        Objects.requireNonNull(tenant);
    }

    /** Acts for themselves. */
    public Caller(UUID tenant, UUID account) {
        this(tenant, account, null);
    }

    /** The system acting inside a tenant. */
    public static Caller system(UUID tenant) {
        return new Caller(tenant, null);
    }

    /** The caller bound to this thread, if any. */
    public static Optional<Caller> bound() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * The caller bound to this thread.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} if none is bound
     */
    public static Caller current() {
        return bound().orElseThrow(() -> new Problem(Kind.NOT_SIGNED_IN, CommonFault.NOT_SIGNED_IN));
    }

    public boolean isSystem() {
        return account == null;
    }

    /** Runs the work as this caller and restores what was bound before. */
    public <T> T call(Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Runs the work as this caller. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
