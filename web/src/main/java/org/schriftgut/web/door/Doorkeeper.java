package org.schriftgut.web.door;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts the {@link Doorway} before the application; the server finds this class by its name in META-INF/services. */
public final class Doorkeeper implements ServletExtension {

    /** What the server starts for requests, for each processor; WildFly's io subsystem computes the same. */
    private static final int THREADS_PER_PROCESSOR = 16;

    /** A thread that waits costs a stack and a buffer; even a small machine serves that many thin lines at a time. */
    private static final int LEAST_SLOW_THREADS = 64;

    private static final int SLOW_TRANSFERS_OF_ONE = 8;
    private static final int MOST_WAITING_REQUESTS = 1000;
    private static final int IDLE_SECONDS = 30;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var threads = THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        var slowThreads = Math.max(LEAST_SLOW_THREADS, threads);
        var pool = pool(slowThreads);
        var room = new WaitingRoom(threads / 2, threads / 4);
        var slowRoom = new WaitingRoom(slowThreads * 3 / 4, SLOW_TRANSFERS_OF_ONE);
        deployment.addInitialHandlerChainWrapper(application -> {
            HttpHandler files = new StaticFiles(deployment, application);
            return new Doorway(application, files, pool, room, slowRoom);
        });
    }

    private static ThreadPoolExecutor pool(int threads) {
        var number = new AtomicInteger();
        var pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING_REQUESTS),
                work -> {
                    var thread = new Thread(work, "transfer-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
