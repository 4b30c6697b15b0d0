package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Keycloak as its distribution starts it for development, on loopback, with one realm and five people. */
final class KeycloakProcess implements AutoCloseable {

    static final String CLIENT = "schriftgut";
    static final String SECRET = "ein-geheimnis-nur-fuer-diesen-test";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** {@code pom.xml} unpacks it there in the deep run. */
    private static final Path UNPACKED = LauncherProcess.WORK.resolveSibling("keycloak");

    private final Process process;
    private final String issuer;

    private KeycloakProcess(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** @param client our server's address, to which it may send people back */
    static KeycloakProcess start(URI client) {
        try (var unpacked = Files.list(UNPACKED)) {
            var home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
            forgetLastRun(home.resolve("data/h2"));
            var realm = home.resolve("data/import/realm.json");
            Files.createDirectories(realm.getParent());
            Files.writeString(realm, REALM.formatted(CLIENT, SECRET, client));
            var port = LauncherProcess.freePort();
            var builder = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--http-management-port=" + LauncherProcess.freePort())
                    .redirectErrorStream(true)
                    .redirectOutput(UNPACKED.resolve("keycloak.out").toFile());
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var keycloak = new KeycloakProcess(builder.start(), "http://127.0.0.1:" + port + "/realms/amt");
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A realm that is there already would not be imported again. */
    private static void forgetLastRun(Path database) throws IOException {
        if (Files.exists(database)) {
            try (var files = Files.list(database)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    String issuer() {
        return issuer;
    }

    private void awaitReady() {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            Pause.millis(500);
        }
        close();
        throw new IllegalStateException("Keycloak is not ready; see " + UNPACKED.resolve("keycloak.out"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private static final String REALM =
            """
            {"realm": "amt", "enabled": true, "sslRequired": "none",
             "roles": {"realm": [{"name": "akte-sachbearbeitung"}]},
             "clients": [{
               "clientId": "%s", "secret": "%s", "protocol": "openid-connect", "publicClient": false,
               "standardFlowEnabled": true, "redirectUris": ["%sui/anmelden/extern/zurueck"],
               "attributes": {"pkce.code.challenge.method": "S256"},
               "protocolMappers": [
                 {"name": "unit", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
                  "config": {"user.attribute": "unit", "claim.name": "unit", "jsonType.label": "String",
                             "id.token.claim": "true"}},
                 {"name": "roles", "protocol": "openid-connect",
                  "protocolMapper": "oidc-usermodel-realm-role-mapper",
                  "config": {"claim.name": "roles", "jsonType.label": "String", "multivalued": "true",
                             "id.token.claim": "true"}}]}],
             "components": {"org.keycloak.userprofile.UserProfileProvider": [
               {"providerId": "declarative-user-profile", "config": {"kc.user.profile.config": [
                 "{\\"attributes\\":[{\\"name\\":\\"username\\"},{\\"name\\":\\"email\\"},{\\"name\\":\\"firstName\\"},{\\"name\\":\\"lastName\\"}],\\"unmanagedAttributePolicy\\":\\"ENABLED\\"}"]}}]},
             "users": [
               {"username": "wanda", "enabled": true, "firstName": "Wanda", "lastName": "Weber",
                "email": "wanda@amt.example", "emailVerified": true, "attributes": {"unit": ["10"]},
                "realmRoles": ["akte-sachbearbeitung"], "credentials": [{"type": "password", "value": "wanda"}]},
               {"username": "xaver", "enabled": true, "firstName": "Xaver", "lastName": "Xylander",
                "email": "xaver@amt.example", "emailVerified": true, "attributes": {"unit": ["20"]},
                "realmRoles": ["akte-sachbearbeitung"], "credentials": [{"type": "password", "value": "xaver"}]},
               {"username": "yvonne", "enabled": true, "firstName": "Yvonne", "lastName": "York",
                "email": "yvonne@amt.example", "emailVerified": true,
                "realmRoles": ["akte-sachbearbeitung"], "credentials": [{"type": "password", "value": "yvonne"}]},
               {"username": "admin", "enabled": true, "firstName": "Adam", "lastName": "Ander",
                "email": "admin@amt.example", "emailVerified": true, "attributes": {"unit": ["10"]},
                "realmRoles": ["akte-sachbearbeitung"], "credentials": [{"type": "password", "value": "admin"}]},
               {"username": "zoe", "enabled": true, "firstName": "Zoe", "lastName": "Zander",
                "email": "zoe@amt.example", "emailVerified": true, "attributes": {"unit": ["10"]},
                "realmRoles": ["akte-sachbearbeitung"], "credentials": [{"type": "password", "value": "zoe"}]}]}
            """;
}
