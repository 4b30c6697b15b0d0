package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Secrets that come in files and stay out of sight, and the server's own TLS listener with a certificate made here. */
class SecretsIT {

    private static final String MAIL_PASSWORD = "Postgeheimnis-4711-nicht-sichtbar";
    private static final String TLS_PASSWORD = "Schluesselbund-0815-nicht-sichtbar";

    private static final List<String> HANDED_OVER = List.of("secrets.p12", "boot.properties");
    private static final String MAIL_USER = "akte";

    private static LauncherProcess server;
    private static GreenMail mails;
    private static Path keyStore;
    private static int httpsPort;

    @BeforeAll
    static void a_server_with_tls_and_secrets_in_files() throws Exception {
        var data = RunningServer.emptyFolder("secrets-and-tls");
        var given = Files.createDirectories(RunningServer.emptyFolder("secrets-given"));
        keyStore = given.resolve("server.p12");
        makeCertificate();
        httpsPort = LauncherProcess.freePort();
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        mails.setUser(MAIL_USER, MAIL_PASSWORD);
        leaveWhatAKilledStartLeaves(data);
        server = LauncherProcess.start(
                data,
                Map.of(
                        "SCHRIFTGUT_MAIL_HOST",
                        "127.0.0.1",
                        "SCHRIFTGUT_MAIL_PORT",
                        Integer.toString(mails.getSmtp().getPort()),
                        "SCHRIFTGUT_MAIL_TLS",
                        "none",
                        "SCHRIFTGUT_MAIL_USER",
                        MAIL_USER,
                        "SCHRIFTGUT_MAIL_FROM",
                        "akte@kreis.example",
                        "SCHRIFTGUT_PUBLIC_ADDRESS",
                        "https://akte.example",
                        "SCHRIFTGUT_MAIL_PASSWORD_FILE",
                        Files.writeString(given.resolve("mail"), MAIL_PASSWORD + "\n")
                                .toString(),
                        "SCHRIFTGUT_TLS_KEY_STORE",
                        keyStore.toString(),
                        "SCHRIFTGUT_TLS_PASSWORD_FILE",
                        Files.writeString(given.resolve("tls"), TLS_PASSWORD).toString(),
                        "SCHRIFTGUT_HTTPS_PORT",
                        Integer.toString(httpsPort)));
    }

    private static void leaveWhatAKilledStartLeaves(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("server/tmp"));
        for (var name : HANDED_OVER) {
            Files.writeString(folder.resolve(name), "half of it");
        }
    }

    @AfterAll
    static void stop() {
        mails.stop();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void no_secret_is_on_a_command_line_in_an_environment_or_in_a_configuration() throws IOException {
        var secrets = secrets();

        var seen = new LinkedHashMap<String, String>();
        for (var process : processes()) {
            seen.put("command line of " + process, proc(process, "cmdline"));
        }
        seen.put("environment of the server", proc(server.server().pid(), "environ"));
        for (var child : server.server().descendants().toList()) {
            seen.put("environment of a child of the server", proc(child.pid(), "environ"));
        }
        try (var files = Files.walk(server.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = server.data().relativize(file).toString();
                if (name.startsWith("server/") || name.startsWith("logs/")) {
                    seen.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(10).containsKey("server/configuration/schriftgut.xml");
        seen.forEach((where, text) -> secrets.forEach((what, secret) ->
                assertThat(text.contains(secret)).as(what + " in " + where).isFalse()));
    }

    @Test
    void no_secret_is_in_the_properties_of_the_running_server_nor_what_the_key_there_would_open() throws Exception {
        var properties = said("jcmd", Long.toString(server.server().pid()), "VM.system_properties");

        assertThat(properties).contains("schriftgut.store-key=");
        secrets()
                .forEach((what, secret) ->
                        assertThat(properties.contains(secret)).as(what).isFalse());
        var folder = server.data().resolve("server/tmp");
        assertThat(folder).isDirectory();
        assertThat(HANDED_OVER)
                .allSatisfy(name -> assertThat(folder.resolve(name)).doesNotExist());
    }

    @Test
    void the_secrets_reach_the_server_all_the_same() throws Exception {
        var authority = Authority.create(server, "Amt mit Geheimnissen");

        var address = MailIT.makeSomethingWait(authority, "quittenkern");

        Pause.until("a mail has come after sign-in at the mail server", () -> MailIT.mailTo(mails, address)
                .isPresent());
    }

    @Test
    void tls_answers_with_hsts_and_a_cookie_of_this_host_only() throws Exception {
        var authority = Authority.create(server, "Amt mit Schloss");
        var form = "name=" + URLEncoder.encode("admin@" + authority.key(), StandardCharsets.UTF_8) + "&kennwort="
                + URLEncoder.encode(Authority.PASSWORD, StandardCharsets.UTF_8);

        var answer = overTls(
                HttpRequest.newBuilder(https("ui/anmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                "TLSv1.3");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-schriftgut=")
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; httponly");
        assertThat(overTls(HttpRequest.newBuilder(https("ui/anmelden")), "TLSv1.2")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void old_versions_of_tls_are_refused() {
        assertThatThrownBy(() -> overTls(HttpRequest.newBuilder(https("ui/anmelden")), "TLSv1.1"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    private static Map<String, String> secrets() throws IOException {
        var folder = server.data().resolve("secrets");
        return Map.of(
                "password of the database",
                Files.readString(folder.resolve("app")).strip(),
                "password of the owner",
                Files.readString(folder.resolve("owner")).strip(),
                "key of the vault",
                Files.readString(folder.resolve("vault")).strip(),
                "token of the operator",
                LauncherProcess.OPERATOR_TOKEN,
                "password of the mail server",
                MAIL_PASSWORD,
                "password of the key store",
                TLS_PASSWORD);
    }

    private static List<Long> processes() throws IOException {
        try (var all = Files.list(Path.of("/proc"))) {
            return all.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+"))
                    .map(Long::parseLong)
                    .toList();
        }
    }

    /** Empty if the process has gone meanwhile. */
    private static String proc(long process, String what) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), what), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static URI https(String path) {
        return URI.create("https://localhost:" + httpsPort + "/" + path);
    }

    private static HttpResponse<String> overTls(HttpRequest.Builder request, String version) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keyStore)) {
            trusted.load(in, TLS_PASSWORD.toCharArray());
        }
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("server", trusted.getCertificate("server"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        var parameters = new SSLParameters();
        parameters.setProtocols(new String[] {version});
        var client = HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .build();
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void makeCertificate() throws Exception {
        said(
                "keytool",
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                TLS_PASSWORD,
                "-keystore",
                keyStore.toString());
    }

    /** What a tool of the JDK says. */
    private static String said(String tool, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
