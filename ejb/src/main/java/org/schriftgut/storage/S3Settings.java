package org.schriftgut.storage;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where an S3-compatible store is and how to speak to it.
 *
 * @param endpoint http or https, host and port, no path
 * @param region as the store expects it in signatures; stores of one's own mostly take any
 * @param bucket exists already: creating it decides on versions and locks, which is the operator's act
 * @param prefix put before every name, empty or ending in a slash
 * @param timeout for a connection, and for a store that stops talking in the middle
 * @param maxConnections at the same time
 */
record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String prefix,
        String accessKey,
        String secretKey,
        Duration timeout,
        int maxConnections) {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9._-]++/)*+");

    S3Settings {
        demand(
                endpoint.getHost() != null
                        && ("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))
                        && (endpoint.getPath().isEmpty() || "/".equals(endpoint.getPath())),
                "SCHRIFTGUT_S3_ENDPOINT must be an address like https://s3.example.org:9000 without a path");
        demand(BUCKET.matcher(bucket).matches(), "SCHRIFTGUT_S3_BUCKET is not a bucket name: " + bucket);
        demand(
                PREFIX.matcher(prefix).matches(),
                "SCHRIFTGUT_S3_PREFIX must be empty or folders of plain letters ending in a slash, like akte/");
        demand(!region.isBlank(), "SCHRIFTGUT_S3_REGION must not be blank");
        demand(!accessKey.isBlank(), "SCHRIFTGUT_S3_ACCESS_KEY is missing");
        demand(!secretKey.isBlank(), "SCHRIFTGUT_S3_SECRET_KEY is missing");
        demand(timeout.toMillis() > 0, "SCHRIFTGUT_S3_TIMEOUT must be a number of seconds above 0");
        demand(maxConnections > 0, "SCHRIFTGUT_S3_CONNECTIONS must be a number above 0");
    }

    /**
     * Reads the settings; optional are region (us-east-1), prefix (none), timeout (60 seconds) and
     * connections (32).
     *
     * @throws IllegalArgumentException with a sentence that names the setting
     */
    static S3Settings from(Map<String, String> environment) {
        return new S3Settings(
                endpoint(environment.getOrDefault("SCHRIFTGUT_S3_ENDPOINT", "")),
                environment.getOrDefault("SCHRIFTGUT_S3_REGION", "us-east-1"),
                environment.getOrDefault("SCHRIFTGUT_S3_BUCKET", ""),
                environment.getOrDefault("SCHRIFTGUT_S3_PREFIX", ""),
                environment.getOrDefault("SCHRIFTGUT_S3_ACCESS_KEY", ""),
                environment.getOrDefault("SCHRIFTGUT_S3_SECRET_KEY", ""),
                Duration.ofSeconds(number(environment, "SCHRIFTGUT_S3_TIMEOUT", 60)),
                number(environment, "SCHRIFTGUT_S3_CONNECTIONS", 32));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "bucket " + bucket + (prefix.isEmpty() ? "" : ", prefix " + prefix) + " at " + endpoint;
    }

    private static URI endpoint(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("SCHRIFTGUT_S3_ENDPOINT is not an address: " + address, e);
        }
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, not " + value, e);
        }
    }

    private static void demand(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
