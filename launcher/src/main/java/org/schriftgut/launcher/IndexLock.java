package org.schriftgut.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sees to it that of all servers on a database one has the search index: with two, each job would bring a document into one of them
 * only.
 *
 * <p>A session-level advisory lock, on a connection that does nothing else, so that PostgreSQL lets go of it however this
 * process ends. A connection that broke is replaced; if another server was faster, this one has to stop.
 */
final class IndexLock implements AutoCloseable {

    /** {@code AdvisoryLock.LOCAL_INDEX} of the server, which lists all locks. */
    private static final String KEY = "3, 1";

    /** The connection of a server that was just killed takes a moment to end. */
    private static final int ATTEMPTS = 25;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);
    private static final int ANSWER_SECONDS = 5;

    /** Ends the session of a machine that was switched off within a minute, not after the two hours of the system. */
    private static final String KEEP_ALIVE =
            "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3";

    private static final String HOLDER =
            """
            select coalesce(host(a.client_addr), 'this machine') || ', since ' || to_char(a.backend_start, 'YYYY-MM-DD HH24:MI')
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.classid = 3 and l.objid = 1 and l.granted
              and l.database = (select oid from pg_database where datname = current_database())
            """;

    private final Account account;
    private final Consumer<String> lost;
    private final ScheduledExecutorService watch;
    private Connection connection;

    /** Null while this server holds the lock. */
    private volatile String holder;

    /** How to reach the database. */
    record Account(String url, String user, String password) {}

    private IndexLock(Account account, Consumer<String> lost) {
        this.account = account;
        this.lost = lost;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "index-lock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes the lock, if no other server has it, and holds it until closed.
     *
     * @param lost told in a sentence when another server has taken it after the connection broke
     */
    static IndexLock take(Account account, Consumer<String> lost) {
        var lock = new IndexLock(account, lost);
        try {
            lock.connect();
        } catch (SQLException e) {
            lock.close();
            throw new StartException("The database does not answer: " + e.getMessage(), e);
        }
        if (lock.isHeld()) {
            lock.watch.scheduleWithFixedDelay(
                    lock::check, CHECK_EVERY.toSeconds(), CHECK_EVERY.toSeconds(), TimeUnit.SECONDS);
        } else {
            lock.close();
        }
        return lock;
    }

    /** Whether this server has the index. */
    boolean isHeld() {
        return holder == null;
    }

    /** The server that has it instead, in words. */
    String holder() {
        return holder;
    }

    /** Replaces a connection that broke. While the database does not answer nobody else gets the lock, so that can wait. */
    synchronized void check() {
        try {
            if (!watch.isShutdown() && !connection.isValid(ANSWER_SECONDS)) {
                connection.close();
                connect();
                if (!isHeld()) {
                    lost.accept("Another Schriftgut server has taken the search index of this database (" + holder
                            + ") while the database did not answer here; this one stops. Start it again: it then works"
                            + " beside the other.");
                }
            }
        } catch (SQLException e) {
            // tried again at the next check
        }
    }

    private synchronized void connect() throws SQLException {
        connection = DriverManager.getConnection(account.url(), account.user(), account.password());
        try (var statement = connection.createStatement()) {
            statement.execute(KEEP_ALIVE);
        }
        holder = null;
        for (var attempt = 1; !isTaken(); attempt++) {
            if (attempt == ATTEMPTS) {
                holder = text(HOLDER);
                return;
            }
            pause();
        }
    }

    private boolean isTaken() throws SQLException {
        return "t".equals(text("select pg_try_advisory_lock(" + KEY + ")"));
    }

    private String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "just ended";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while the server was starting.", e);
        }
    }

    @Override
    public synchronized void close() {
        watch.shutdown();
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // the connection is gone, and the lock with it
        }
    }
}
