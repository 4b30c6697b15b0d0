package org.schriftgut.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.schriftgut.common.Setting;

/**
 * Where content lies and how much of it is taken.
 *
 * @param store {@code directory} or {@code s3}
 * @param quarantine how long content is set aside before its bytes go; never shorter than backups are kept
 * @param quotas how much single tenants may keep
 */
record StorageSettings(
        String store,
        Path directory,
        long maxUploadBytes,
        Duration quarantine,
        Path workerDirectory,
        Path temporary,
        int workers,
        int workerHeapMegabytes,
        Duration workerTimeLimit,
        TenantQuotas quotas) {

    static StorageSettings read() {
        var data = Path.of(Setting.required("SCHRIFTGUT_DATA_DIR"));
        var backupDays = Setting.number("SCHRIFTGUT_BACKUP_RETENTION_DAYS", 30, 0, 3650);
        var quarantineDays = Setting.number("SCHRIFTGUT_QUARANTINE_DAYS", Math.max(35, backupDays), 1, 3650);
        if (quarantineDays < backupDays) {
            throw new IllegalStateException(
                    "Set SCHRIFTGUT_QUARANTINE_DAYS to at least " + backupDays
                            + ", the days that backups are kept (SCHRIFTGUT_BACKUP_RETENTION_DAYS): a restored database must find its content.");
        }
        return new StorageSettings(
                Setting.choice("SCHRIFTGUT_STORE", "directory", "s3"),
                Setting.text("SCHRIFTGUT_STORE_DIR").map(Path::of).orElse(data.resolve("content")),
                Setting.number("SCHRIFTGUT_MAX_UPLOAD_BYTES", 2L << 30, 1 << 20, 1L << 40),
                Duration.ofDays(quarantineDays),
                Path.of(Setting.required("SCHRIFTGUT_WORKER_DIR")),
                data.resolve("tmp").resolve("workers"),
                (int) Setting.number("SCHRIFTGUT_WORKERS", 2, 1, 64),
                (int) Setting.number("SCHRIFTGUT_WORKER_HEAP_MB", 256, 64, 8192),
                Duration.ofSeconds(Setting.number("SCHRIFTGUT_WORKER_SECONDS", 60, 1, 3600)),
                TenantQuotas.of(Setting.text("SCHRIFTGUT_TENANT_QUOTAS", "")));
    }
}
