package org.schriftgut.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schriftgut.migration.Roles;

/**
 * The settings of one start, read from the environment and checked. All findings are reported at once.
 *
 * <p>Source: docs/operations.md, "Settings"
 */
public final class LauncherSettings {
    /** 2 GiB. */
    private static final long DEFAULT_MAX_UPLOAD_BYTES = 2L << 30;

    /** With both compilers: the second costs something in the first minutes and wins it back for weeks (bench/README.md). */
    private static final String DEFAULT_JAVA_OPTS =
            "-Xms256m -Xmx768m -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true";

    private final Map<Setting, String> given;
    private final Path home;
    private final boolean demoByDefault;
    private final List<String> findings = new ArrayList<>();

    private LauncherSettings(Map<Setting, String> given, Path home, boolean demoByDefault) {
        this.given = given;
        this.home = home;
        this.demoByDefault = demoByDefault;
    }

    /**
     * Reads and checks.
     *
     * @param environment all variables; those without the prefix are ignored
     * @param home folder that the defaults of paths are relative to
     * @param demoByDefault whether the demo authority is wanted unless SCHRIFTGUT_DEMO says otherwise
     * @throws StartException with one line per wrong setting
     */
    public static LauncherSettings read(Map<String, String> environment, Path home, boolean demoByDefault) {
        var given = new EnumMap<Setting, String>(Setting.class);
        var unknown = new ArrayList<String>();
        new TreeMap<>(environment).forEach((name, value) -> {
            if (name.startsWith(Setting.PREFIX)) {
                var inFile = Setting.ofFile(name);
                if (inFile.isPresent()) {
                    SecretFile.read(name, value, environment, unknown)
                            .ifPresent(secret -> given.put(inFile.get(), secret));
                    return;
                }
                Setting.named(name)
                        .ifPresentOrElse(
                                setting -> given.put(setting, value),
                                () -> unknown.add("There is no setting " + name + "; did you mean "
                                        + Setting.nearest(name).variable() + "?"));
            }
        });
        var settings = new LauncherSettings(given, home, demoByDefault);
        settings.findings.addAll(unknown);
        settings.check();
        if (!settings.findings.isEmpty()) {
            throw new StartException(String.join(System.lineSeparator(), settings.findings));
        }
        return settings;
    }

    private void check() {
        port(Setting.HTTP_PORT, 0);
        port(Setting.HTTPS_PORT, 0);
        checkTls();
        port(Setting.MANAGEMENT_PORT, 0);
        port(Setting.DB_PORT, 0);
        number(Setting.START_TIMEOUT_SECONDS, 0, 5, 3600);
        number(Setting.DB_POOL, 0, 5, 1000);
        number(Setting.WORKERS, 0, 1, 64);
        number(Setting.WORKER_HEAP_MB, 0, 64, 8192);
        number(Setting.MAX_UPLOAD_BYTES, 0, 1, 1L << 40);
        silence();
        flag(Setting.BEHIND_PROXY, false);
        flag(Setting.LOG_TO_CONSOLE, false);
        flag(Setting.DEMO, false);
        var retention = number(Setting.BACKUP_RETENTION_DAYS, 30, 0, 3650);
        var quarantine = number(Setting.QUARANTINE_DAYS, Math.max(35, retention), 0, 3650);
        if (quarantine < retention) {
            findings.add(Setting.QUARANTINE_DAYS.variable() + " (" + quarantine + ") is shorter than "
                    + Setting.BACKUP_RETENTION_DAYS.variable() + " (" + retention
                    + "): a restored backup would name content that is gone; raise the first or lower the second.");
        }
        checkDatabase();
        checkStore();
        value(Setting.OPERATOR_TOKEN)
                .filter(token -> token.length() < 20)
                .ifPresent(token -> findings.add(Setting.OPERATOR_TOKEN.variable()
                        + " is too short; use at least 20 random characters or leave it out."));
        value(Setting.INDEX)
                .filter(index -> !index.equals("local") && !index.equals("none"))
                .ifPresent(index -> findings.add(Setting.INDEX.variable() + " is local or none, not " + index + "."));
        value(Setting.NODE)
                .filter(node -> !node.matches("[a-z0-9-]{1,20}"))
                .ifPresent(node -> findings.add(Setting.NODE.variable()
                        + " may have up to 20 small letters, digits and hyphens; it is \"" + node + "\"."));
        if (!Files.isRegularFile(serverDir().resolve("jboss-modules.jar"))) {
            findings.add("There is no server in " + serverDir() + "; build it with mvn -Prun, or set "
                    + Setting.SERVER_DIR.variable() + " to the folder that holds jboss-modules.jar.");
        }
    }

    private void checkTls() {
        var store = keyStore();
        if (store.isPresent() && value(Setting.TLS_PASSWORD).isEmpty()) {
            findings.add("With " + Setting.TLS_KEY_STORE.variable() + ", set " + Setting.TLS_PASSWORD.variable()
                    + " to the password of the key store.");
        }
        store.filter(file -> !Files.isReadable(file))
                .ifPresent(file -> findings.add(Setting.TLS_KEY_STORE.variable() + " names no readable file: " + file));
        if (store.isEmpty()
                && (value(Setting.HTTPS_PORT).isPresent()
                        || value(Setting.TLS_PASSWORD).isPresent())) {
            findings.add(Setting.HTTPS_PORT.variable() + " and " + Setting.TLS_PASSWORD.variable() + " only go with "
                    + Setting.TLS_KEY_STORE.variable() + ", the PKCS12 file with key and certificate.");
        }
    }

    /** Key and certificate of an own TLS listener, PKCS12; empty for none. */
    public Optional<Path> keyStore() {
        return value(Setting.TLS_KEY_STORE)
                .map(file -> Path.of(file).toAbsolutePath().normalize());
    }

    /** Port of the TLS listener. */
    public int httpsPort() {
        return port(Setting.HTTPS_PORT, 8443);
    }

    private void checkDatabase() {
        var url = value(Setting.DB_URL);
        if (url.isPresent()) {
            if (!url.get().startsWith("jdbc:postgresql://")) {
                findings.add(Setting.DB_URL.variable() + " must look like jdbc:postgresql://host:5432/schriftgut.");
            }
            if (value(Setting.DB_PASSWORD).isEmpty()) {
                findings.add("With " + Setting.DB_URL.variable() + ", set " + Setting.DB_PASSWORD.variable()
                        + " to the password of the account " + databaseUser() + ".");
            }
            return;
        }
        for (var setting : List.of(Setting.DB_USER, Setting.DB_PASSWORD, Setting.DB_OWNER, Setting.DB_OWNER_PASSWORD)) {
            if (value(setting).isPresent()) {
                findings.add(setting.variable() + " only goes with an external PostgreSQL; set "
                        + Setting.DB_URL.variable() + " too, or leave it out.");
            }
        }
    }

    private void checkStore() {
        switch (value(Setting.STORE).orElse("directory")) {
            case "directory" -> {
                for (var setting : s3Settings()) {
                    if (value(setting).isPresent()) {
                        findings.add(setting.variable() + " only goes with " + Setting.STORE.variable()
                                + "=s3; set that too, or leave it out.");
                    }
                }
            }
            case "s3" -> {
                for (var setting : s3Settings()) {
                    if (setting != Setting.S3_REGION && value(setting).isEmpty()) {
                        findings.add(Setting.STORE.variable() + "=s3 needs " + setting.variable() + ".");
                    }
                }
                value(Setting.S3_ENDPOINT)
                        .filter(endpoint -> !isHttpAddress(endpoint))
                        .ifPresent(endpoint -> findings.add(Setting.S3_ENDPOINT.variable()
                                + " must look like https://host:port; it is \"" + endpoint + "\"."));
            }
            default ->
                findings.add(Setting.STORE.variable() + " is either directory or s3; it is \""
                        + given.get(Setting.STORE) + "\".");
        }
    }

    private static List<Setting> s3Settings() {
        return List.of(
                Setting.S3_ENDPOINT,
                Setting.S3_REGION,
                Setting.S3_BUCKET,
                Setting.S3_ACCESS_KEY,
                Setting.S3_SECRET_KEY);
    }

    private static boolean isHttpAddress(String text) {
        try {
            var uri = URI.create(text);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Folder of everything that outlives a run. */
    public Path dataDir() {
        return path(Setting.DATA_DIR, home.resolve("data"));
    }

    /** The provisioned WildFly. */
    public Path serverDir() {
        return path(Setting.SERVER_DIR, home.resolve("ear/target/server"));
    }

    /** Address to listen on. */
    public String httpAddress() {
        return value(Setting.HTTP_ADDRESS).orElse("127.0.0.1");
    }

    /** 0 stands for any free port. */
    public int httpPort() {
        return port(Setting.HTTP_PORT, 8080);
    }

    /** 0 stands for any free port; on the loopback address only. */
    public int managementPort() {
        return port(Setting.MANAGEMENT_PORT, 0);
    }

    /** Options of the server's JVM. */
    public List<String> javaOptions() {
        return List.of(value(Setting.JAVA_OPTS).orElse(DEFAULT_JAVA_OPTS).trim().split("\\s+"));
    }

    /** How long the server may take until it answers. */
    public int startTimeoutSeconds() {
        return (int) number(Setting.START_TIMEOUT_SECONDS, 180, 5, 3600);
    }

    /** Whether the server's log goes to standard output, too. */
    public boolean isLogOnConsole() {
        return flag(Setting.LOG_TO_CONSOLE, false);
    }

    /** Whether the demo authority is wanted. */
    public boolean isDemo() {
        return flag(Setting.DEMO, demoByDefault);
    }

    /** Address of an external PostgreSQL; empty for the embedded one. */
    public Optional<String> databaseUrl() {
        return value(Setting.DB_URL);
    }

    /** The server's account. */
    public String databaseUser() {
        return value(Setting.DB_USER).orElse(Roles.APP);
    }

    /** The owner's account of an external PostgreSQL. */
    public String databaseOwner() {
        return value(Setting.DB_OWNER).orElse(Roles.OWNER);
    }

    /** Port of the embedded PostgreSQL; 0 stands for any free port. */
    public int databasePort() {
        return port(Setting.DB_PORT, 0);
    }

    /** As whom the embedded PostgreSQL runs when the launcher runs as root. */
    public String databaseSystemUser() {
        return value(Setting.DB_SYSTEM_USER).orElse("nobody");
    }

    /** Where the embedded PostgreSQL archives its log; empty when archiving is off. */
    public Optional<Path> databaseArchiveDir() {
        if (given.containsKey(Setting.DB_ARCHIVE_DIR)
                && value(Setting.DB_ARCHIVE_DIR).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(path(Setting.DB_ARCHIVE_DIR, dataDir().resolve("wal-archive")));
    }

    /** Largest file that may be uploaded. */
    public long maxUploadBytes() {
        return number(Setting.MAX_UPLOAD_BYTES, DEFAULT_MAX_UPLOAD_BYTES, 1, 1L << 40);
    }

    /** How long a client may send or take nothing in the middle of a request or an answer. */
    public Duration silence() {
        return Duration.ofSeconds(number(Setting.HTTP_SILENCE_SECONDS, 60, 2, 3600));
    }

    /** The value as given, if it is not blank. */
    public Optional<String> value(Setting setting) {
        return Optional.ofNullable(given.get(setting)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Path path(Setting setting, Path otherwise) {
        return value(setting).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
    }

    private int port(Setting setting, int otherwise) {
        return (int) number(setting, otherwise, 0, 65_535);
    }

    private long number(Setting setting, long otherwise, long least, long most) {
        var text = value(setting);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Long.parseLong(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        findings.add(setting.variable() + " must be a whole number from " + least + " to " + most + "; it is \""
                + text.get() + "\".");
        return otherwise;
    }

    private boolean flag(Setting setting, boolean otherwise) {
        var text = value(setting).map(value -> value.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !List.of("true", "false").contains(text.get())) {
            findings.add(setting.variable() + " is either true or false; it is \"" + text.get() + "\".");
        }
        return text.map("true"::equals).orElse(otherwise);
    }
}
