package org.schriftgut.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.schriftgut.migration.MigrationException;

/**
 * The one command: PostgreSQL, schema, server, and everything stopped again on Ctrl-C or SIGTERM.
 *
 * <p>Standard output ends its start with the line {@code Schriftgut is ready: http://host:port/}. Exit codes: 2 a setting or
 * the surroundings are wrong (standard error says what to do), 1 the server failed or ended by itself.
 */
public final class Launcher {
    private static final int CODE_FAILED = 1;
    private static final int CODE_SETTINGS = 2;

    /**
     * Past what Maven has put around the streams: that is taken apart by a shutdown hook of its own while ours still prints,
     * and an exception out of a print would leave server and PostgreSQL behind.
     */
    private static final PrintStream OUT = stream(FileDescriptor.out);

    private static final PrintStream ERR = stream(FileDescriptor.err);

    private final LauncherSettings settings;
    private final PrintStream out;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Launcher(LauncherSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** @param args {@code --demo} to load the demo authority unless SCHRIFTGUT_DEMO says otherwise */
    public static void main(String[] args) {
        try {
            var demo = List.of(args).contains("--demo");
            var unknown =
                    List.of(args).stream().filter(arg -> !arg.equals("--demo")).findFirst();
            if (unknown.isPresent()) {
                throw new StartException("Unknown argument " + unknown.get()
                        + "; settings come from the environment (docs/operations.md), the only argument is --demo.");
            }
            System.exit(new Launcher(LauncherSettings.read(System.getenv(), home(), demo), OUT).run());
        } catch (StartException e) {
            ERR.println(e.getMessage());
            System.exit(CODE_SETTINGS);
        }
    }

    private int run() {
        var hook = new Thread(this::stopAll, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var code = startAndWait();
            stopAll();
            return code;
        } catch (StartException | MigrationException e) {
            return failed(e.getMessage(), CODE_SETTINGS);
        } catch (Exception | Error e) {
            // an Error, too, must not leave server and PostgreSQL behind
            return failed("The start has failed: " + e, CODE_FAILED);
        }
    }

    private int failed(String message, int code) {
        if (!stopping.get()) {
            ERR.println(message);
        }
        stopAll();
        return code;
    }

    private int startAndWait() throws Exception {
        var begin = System.nanoTime();
        var data = opened(DataFolder.open(settings.dataDir()));
        out.println("Schriftgut, data in " + data.path());
        if (ServerProcess.stopLeftOver(data)) {
            out.println("Server of a killed run found and stopped");
        }
        var database = opened(Database.open(settings, data, out));
        var hasIndex = hasIndex(database);
        var httpPort = settings.httpPort() != 0 ? settings.httpPort() : LocalPostgres.freePort();
        var managementPort = settings.managementPort() != 0 ? settings.managementPort() : LocalPostgres.freePort();
        requireFree(httpPort);
        var token = settings.value(Setting.OPERATOR_TOKEN).orElseGet(Secrets::random);
        var serverBegin = System.nanoTime();
        var server = opened(ServerProcess.start(
                settings,
                data,
                serverEnvironment(data, database, httpPort, hasIndex),
                serverSecrets(data, database, token),
                managementPort));
        out.print("Server starting ");
        out.flush();
        server.awaitReady(Duration.ofSeconds(settings.startTimeoutSeconds()), this::dot);
        out.println(" ready (" + since(serverBegin) + "), log in " + data.path().resolve("logs"));
        var address = address(httpPort);
        var started = new AfterStart.Started(address, token, data.path(), settings.isDemo());
        for (var after : ServiceLoader.load(AfterStart.class, Launcher.class.getClassLoader())) {
            after.afterStart(started, out);
        }
        out.println("Started in " + since(begin) + "; Ctrl-C stops it.");
        settings.keyStore()
                .ifPresent(store ->
                        out.println("With TLS: https://" + settings.httpAddress() + ":" + settings.httpsPort() + "/"));
        out.println("Schriftgut is ready: " + address);
        out.flush();
        var code = server.await();
        if (stopping.get()) {
            return 0;
        }
        ERR.println("The server has ended by itself with code " + code + "; its log is in "
                + data.path().resolve("logs") + ".");
        return code == 0 ? CODE_FAILED : code;
    }

    /** Whether the search index of this database is here; if another server has it, this one works beside it. */
    private boolean hasIndex(Database database) {
        if (settings.value(Setting.INDEX).filter("none"::equals).isPresent()) {
            SecondServer.requireShared(settings, Setting.INDEX.variable() + " is none");
            out.println("No search index here, as set; this server does no index jobs and answers no searches");
            return false;
        }
        var lock = opened(IndexLock.take(
                new IndexLock.Account(database.url(), database.user(), database.password()), this::stopAfterLoss));
        if (!lock.isHeld()) {
            SecondServer.requireShared(
                    settings, "Another Schriftgut server works on this database (" + lock.holder() + ")");
            out.println("Another Schriftgut server has the search index of this database (" + lock.holder()
                    + "); this one works beside it, does no index jobs and answers no searches");
        }
        return lock.isHeld();
    }

    /** From a thread of its own: the hook stops everything. */
    private void stopAfterLoss(String sentence) {
        ERR.println(sentence);
        new Thread(() -> System.exit(CODE_SETTINGS), "lost-index-lock").start();
    }

    private Map<String, String> serverSecrets(DataFolder data, Database database, String token) throws IOException {
        var secrets = new HashMap<String, String>();
        for (var setting : Setting.values()) {
            if (setting.isForServer() && setting.isSecret()) {
                settings.value(setting).ifPresent(value -> secrets.put(setting.variable(), value));
            }
        }
        secrets.put(Setting.DB_PASSWORD.variable(), database.password());
        secrets.put(Setting.OPERATOR_TOKEN.variable(), token);
        if (!secrets.containsKey(Setting.SECRETS_KEY.variable())) {
            secrets.put(Setting.SECRETS_KEY.variable(), data.secret("vault"));
        }
        return secrets;
    }

    private Map<String, String> serverEnvironment(DataFolder data, Database database, int httpPort, boolean hasIndex)
            throws IOException {
        var environment = new HashMap<String, String>();
        for (var setting : Setting.values()) {
            if (setting.isForServer() && !setting.isSecret()) {
                settings.value(setting).ifPresent(value -> environment.put(setting.variable(), value));
            }
        }
        environment.put(Setting.DATA_DIR.variable(), data.path().toString());
        environment.put(Setting.HTTP_ADDRESS.variable(), settings.httpAddress());
        environment.put(Setting.HTTP_PORT.variable(), Integer.toString(httpPort));
        environment.put(Setting.DB_URL.variable(), database.url());
        environment.put(Setting.DB_USER.variable(), database.user());
        environment.put(Setting.MAX_UPLOAD_BYTES.variable(), Long.toString(settings.maxUploadBytes()));
        environment.put(
                Setting.AUDIT_KEY_FILE.variable(),
                AuditKey.file(settings.value(Setting.AUDIT_KEY_FILE), data).toString());
        environment.put(Setting.INDEX.variable(), hasIndex ? "local" : "none");
        environment.putIfAbsent(Setting.NODE.variable(), data.nodeName());
        environment.putIfAbsent(Setting.STORE.variable(), "directory");
        environment.putIfAbsent(
                Setting.STORE_DIR.variable(), data.path().resolve("store").toString());
        environment.putIfAbsent(
                Setting.INDEX_DIR.variable(), data.path().resolve("index").toString());
        environment.putIfAbsent(
                Setting.WORKER_DIR.variable(),
                settings.serverDir().resolve("schriftgut-worker").toString());
        return environment;
    }

    private void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.httpAddress(), port));
        } catch (IOException e) {
            throw new StartException("The server cannot listen on " + settings.httpAddress() + ":" + port + " ("
                    + e.getMessage() + "); stop what is there, or set " + Setting.HTTP_PORT.variable() + " and "
                    + Setting.HTTP_ADDRESS.variable() + ".");
        }
    }

    private URI address(int httpPort) {
        // with a TLS listener plain HTTP is for this machine only
        var host = settings.keyStore().isPresent() ? "127.0.0.1" : settings.httpAddress();
        var local = host.equals("0.0.0.0") ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + local + ":" + httpPort + "/");
    }

    private void dot() {
        out.print('.');
        out.flush();
    }

    private <T extends AutoCloseable> T opened(T part) {
        synchronized (opened) {
            opened.push(part);
        }
        return part;
    }

    /** Closes what was opened, the last first; a second caller waits for the first. */
    private void stopAll() {
        stopping.set(true);
        synchronized (opened) {
            if (opened.isEmpty()) {
                return;
            }
            out.println("Stopping …");
            while (!opened.isEmpty()) {
                try {
                    opened.pop().close();
                } catch (Exception | Error e) {
                    ERR.println("While stopping: " + e);
                }
            }
            out.println("Stopped.");
            out.flush();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static String since(long begin) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9);
    }

    /** The checkout that this program was built in, or the current folder. */
    private static Path home() {
        try {
            var code = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // launcher/target/classes or launcher/target/schriftgut-launcher.jar
            for (var folder = code.getParent(); folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("ear/target/server"))) {
                    return folder;
                }
            }
        } catch (URISyntaxException e) {
            throw new StartException("The program's own folder cannot be told.", e);
        }
        return Path.of("").toAbsolutePath();
    }
}
