package org.schriftgut.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schriftgut.common.Caller;

/** The only EJB: starts the engine with the server and beats its time. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

    @Inject
    JobEngine engine;

    @Inject
    JobLedger ledger;

    @Inject
    TenantList tenants;

    @Inject
    @Any
    Instance<PeriodicWork> periodic;

    @Inject
    Clock clock;

    private final Map<Class<?>, Instant> lastRun = new ConcurrentHashMap<>();
    private final AtomicBoolean beating = new AtomicBoolean();
    private final AtomicBoolean going = new AtomicBoolean();

    @PostConstruct
    void start() {
        for (var tenant : tenants.all()) {
            Caller.system(tenant).run(() -> ledger.releaseOwn(engine.node()));
        }
        engine.start();
    }

    @PreDestroy
    void stop() {
        engine.stop();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void beat() {
        once(beating, engine::beat);
    }

    /** Apart from the beat: a long round must not let leases run out. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void rounds() {
        once(going, () -> periodic.forEach(this::runIfDue));
    }

    private static void once(AtomicBoolean underWay, Runnable work) {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job timer failed; it goes on at the next tick", e);
        } finally {
            underWay.set(false);
        }
    }

    private void runIfDue(PeriodicWork work) {
        var now = clock.instant();
        var last = lastRun.get(work.getClass());
        if (last != null && last.plus(work.interval()).isAfter(now)) {
            return;
        }
        lastRun.put(work.getClass(), now);
        for (var tenant : tenants.all()) {
            runSafely(work, tenant);
        }
    }

    private void runSafely(PeriodicWork work, UUID tenant) {
        try {
            Caller.system(tenant).run(() -> {
                if (work.worksWhileSuspended() || !tenants.isSuspended()) {
                    work.run();
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, work.getClass().getSimpleName() + " failed for tenant " + tenant, e);
        }
    }
}
