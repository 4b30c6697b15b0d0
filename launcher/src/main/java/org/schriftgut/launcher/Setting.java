package org.schriftgut.launcher;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Every setting by its name in the environment, without the prefix {@code SCHRIFTGUT_}. What each means and its default:
 * docs/operations.md, "Settings".
 */
public enum Setting {
    DATA_DIR(Audience.BOTH),
    SERVER_DIR(Audience.LAUNCHER),
    HTTP_ADDRESS(Audience.BOTH),
    HTTP_PORT(Audience.BOTH),
    HTTPS_PORT(Audience.LAUNCHER),
    TLS_KEY_STORE(Audience.LAUNCHER),
    TLS_PASSWORD(Audience.SECRET),
    MANAGEMENT_PORT(Audience.LAUNCHER),
    BEHIND_PROXY(Audience.BOTH),
    HTTP_SILENCE_SECONDS(Audience.LAUNCHER),
    JAVA_OPTS(Audience.LAUNCHER),
    START_TIMEOUT_SECONDS(Audience.LAUNCHER),
    LOG_TO_CONSOLE(Audience.LAUNCHER),
    DEMO(Audience.LAUNCHER),
    DB_URL(Audience.BOTH),
    DB_USER(Audience.BOTH),
    DB_PASSWORD(Audience.SECRET),
    DB_POOL(Audience.BOTH),
    DB_OWNER(Audience.LAUNCHER),
    DB_OWNER_PASSWORD(Audience.LAUNCHER_SECRET),
    DB_PORT(Audience.LAUNCHER),
    DB_SYSTEM_USER(Audience.LAUNCHER),
    DB_ARCHIVE_DIR(Audience.LAUNCHER),
    STORE(Audience.BOTH),
    STORE_DIR(Audience.BOTH),
    S3_ENDPOINT(Audience.BOTH),
    S3_REGION(Audience.BOTH),
    S3_BUCKET(Audience.BOTH),
    S3_ACCESS_KEY(Audience.BOTH),
    S3_SECRET_KEY(Audience.SECRET),
    S3_PREFIX(Audience.BOTH),
    S3_TIMEOUT(Audience.BOTH),
    S3_CONNECTIONS(Audience.BOTH),
    INDEX(Audience.BOTH),
    INDEX_DIR(Audience.BOTH),
    WORKER_DIR(Audience.BOTH),
    WORKERS(Audience.BOTH),
    WORKER_HEAP_MB(Audience.BOTH),
    WORKER_SECONDS(Audience.BOTH),
    JOB_THREADS(Audience.BOTH),
    MAX_UPLOAD_BYTES(Audience.BOTH),
    UPLOAD_REFUSED(Audience.BOTH),
    TENANT_QUOTAS(Audience.BOTH),
    DOWNLOAD_ALARM(Audience.BOTH),
    DIRECTORY_HOSTS(Audience.BOTH),
    CLAMAV_ADDRESS(Audience.BOTH),
    CLAMAV_SECONDS(Audience.BOTH),
    CLAMAV_MAX_BYTES(Audience.BOTH),
    CLAMAV_WITHOUT_VERDICT(Audience.BOTH),
    QUARANTINE_DAYS(Audience.BOTH),
    BACKUP_RETENTION_DAYS(Audience.BOTH),
    SECRETS_KEY(Audience.SECRET),
    SESSION_IDLE_MINUTES(Audience.BOTH),
    SESSION_HOURS(Audience.BOTH),
    TENANT_DELETION_DAYS(Audience.BOTH),
    MAIL_HOST(Audience.BOTH),
    MAIL_PORT(Audience.BOTH),
    MAIL_TLS(Audience.BOTH),
    MAIL_USER(Audience.BOTH),
    MAIL_PASSWORD(Audience.SECRET),
    MAIL_FROM(Audience.BOTH),
    PUBLIC_ADDRESS(Audience.BOTH),
    OPERATOR_TOKEN(Audience.SECRET),
    AUDIT_KEY_FILE(Audience.BOTH),
    NODE(Audience.BOTH);

    /** Who reads a setting. What the launcher alone reads, the owner's password above all, never reaches the server. */
    private enum Audience {
        LAUNCHER,
        LAUNCHER_SECRET,
        BOTH,
        /** Reaches the server, but not by its environment. */
        SECRET
    }

    /** After the name of a secret: the file that holds it, as systemd and containers hand secrets over. */
    static final String FILE_SUFFIX = "_FILE";

    /** What every setting's name in the environment begins with. */
    public static final String PREFIX = "SCHRIFTGUT_";

    private final Audience audience;

    Setting(Audience audience) {
        this.audience = audience;
    }

    /** Name in the environment. */
    public String variable() {
        return PREFIX + name();
    }

    /** Whether the server gets it. */
    boolean isForServer() {
        return audience == Audience.BOTH || audience == Audience.SECRET;
    }

    /** Whether its value is nobody's business: it may come from a file, and stands in no environment of the server. */
    boolean isSecret() {
        return audience == Audience.SECRET || audience == Audience.LAUNCHER_SECRET;
    }

    /** The secret that a variable names a file of. */
    static Optional<Setting> ofFile(String variable) {
        return variable.endsWith(FILE_SUFFIX)
                ? named(variable.substring(0, variable.length() - FILE_SUFFIX.length()))
                        .filter(Setting::isSecret)
                : Optional.empty();
    }

    static Optional<Setting> named(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    /** The setting whose name is most like a mistyped one. */
    static Setting nearest(String variable) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(setting -> distance(setting.variable(), variable)))
                .orElseThrow();
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
