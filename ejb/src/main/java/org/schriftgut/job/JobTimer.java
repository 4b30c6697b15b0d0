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
    PeriodicTurns turns;

    @Inject
    NodeName node;

    @Inject
    Nodes nodes;

    @Inject
    TenantList tenants;

    @Inject
    @Any
    Instance<PeriodicWork> periodic;

    @Inject
    Clock clock;

    private final Map<String, Instant> lastRun = new ConcurrentHashMap<>();
    private final AtomicBoolean beating = new AtomicBoolean();
    private final AtomicBoolean going = new AtomicBoolean();

    /** A round that is going on here; there is one at a time. */
    private record Round(UUID tenant, String work) {}

    private volatile Round underWay;

    @PostConstruct
    void start() {
        for (var tenant : tenants.all()) {
            Caller.system(tenant).run(() -> ledger.releaseOwn(node.get()));
        }
        engine.start();
        nodes.begin(node.get(), engine.takesAll());
    }

    @PreDestroy
    void stop() {
        engine.stop();
        nodes.end(node.get());
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void beat() {
        once(beating, () -> {
            engine.beat();
            nodes.seen(node.get());
            var round = underWay;
            if (round != null) {
                Caller.system(round.tenant).run(() -> turns.keep(round.work, node.get(), JobEngine.LEASE));
            }
        });
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
        if (!work.goesRoundHere()) {
            return;
        }
        var now = clock.instant();
        var last = lastRun.get(work.name());
        if (last != null && last.plus(work.interval()).isAfter(now)) {
            return;
        }
        lastRun.put(work.name(), now);
        for (var tenant : tenants.all()) {
            runSafely(work, tenant);
        }
    }

    /** Of all nodes one does a round. */
    private void takeTurn(PeriodicWork work, UUID tenant) {
        var name = work.name();
        if (!turns.take(name, work.interval(), node.get(), JobEngine.LEASE)) {
            return;
        }
        underWay = new Round(tenant, name);
        try {
            work.run();
        } finally {
            underWay = null;
            turns.end(name, node.get());
        }
    }

    private void runSafely(PeriodicWork work, UUID tenant) {
        try {
            Caller.system(tenant).run(() -> {
                if (work.worksWhileSuspended() || !tenants.isSuspended()) {
                    takeTurn(work, tenant);
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, work.name() + " failed for tenant " + tenant, e);
        }
    }
}
