package org.schriftgut.evidence.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** OpenSSL as an authority and as a judge that knows nothing of us. */
class OpensslTest {

    private static final byte[] DATA = "Bescheid".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @BeforeEach
    void openssl_is_there() {
        var isThere = false;
        try {
            isThere = new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException e) {
            isThere = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assumeTrue(isThere, "Skipped: there is no openssl command (apt-get install openssl)");
    }

    @Test
    void it_accepts_our_tokens_and_refuses_them_for_other_data() throws IOException {
        var authority = Authorities.authority(
                "Ours", Instant.now().atZone(ZoneOffset.UTC).getYear(), Clock.systemUTC());
        Files.write(
                folder.resolve("token"), authority.stamp(DigestAlgorithm.SHA256, DigestAlgorithm.SHA256.hash(DATA)));
        Files.writeString(folder.resolve("ca.pem"), pem(authority.anchor()));
        Files.write(folder.resolve("data"), DATA);
        Files.write(folder.resolve("other"), new byte[] {1});

        assertThat(run("ts", "-verify", "-data", "data", "-in", "token", "-token_in", "-CAfile", "ca.pem"))
                .contains("Verification: OK");
        assertThat(run("ts", "-verify", "-data", "other", "-in", "token", "-token_in", "-CAfile", "ca.pem"))
                .contains("message imprint mismatch");
    }

    @Test
    void we_take_its_tokens() throws IOException {
        Files.writeString(
                folder.resolve("tsa.cnf"),
                """
                [tsa]
                default_tsa = t
                [t]
                serial = serial
                signer_cert = tsa.pem
                signer_key = tsa.key
                certs = ca.pem
                signer_digest = sha256
                default_policy = 1.2.3.4.1
                digests = sha256
                accuracy = secs:1
                ess_cert_id_alg = sha256
                [ext]
                extendedKeyUsage = critical,timeStamping
                keyUsage = critical,digitalSignature
                [req]
                distinguished_name = dn
                [dn]
                """);
        run(
                "req",
                "-x509",
                "-newkey",
                "rsa:3072",
                "-nodes",
                "-keyout",
                "ca.key",
                "-out",
                "ca.pem",
                "-days",
                "30",
                "-subj",
                "/CN=Other CA",
                "-addext",
                "basicConstraints=critical,CA:TRUE");
        run(
                "req",
                "-new",
                "-newkey",
                "rsa:3072",
                "-nodes",
                "-keyout",
                "tsa.key",
                "-out",
                "tsa.csr",
                "-config",
                "tsa.cnf",
                "-subj",
                "/CN=Other TSA");
        run(
                "x509",
                "-req",
                "-in",
                "tsa.csr",
                "-CA",
                "ca.pem",
                "-CAkey",
                "ca.key",
                "-set_serial",
                "7",
                "-days",
                "20",
                "-out",
                "tsa.pem",
                "-extfile",
                "tsa.cnf",
                "-extensions",
                "ext");
        var anchor = anchorIn(folder.resolve("ca.pem"));
        var server = Authorities.serve(exchange -> {
            Files.write(folder.resolve("query"), exchange.getRequestBody().readAllBytes());
            run("ts", "-reply", "-queryfile", "query", "-out", "reply", "-config", "tsa.cnf", "-section", "t");
            var reply = Files.readAllBytes(folder.resolve("reply"));
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        var settings = AuthoritySettings.at(Authorities.address(server)).under("1.2.3.4.1");
        var client = new HttpAuthority(
                settings, new TokenCompletion(List.of(anchor), certificate -> Optional.empty()), Clock.systemUTC());

        var token = Token.of(client.stamp(DigestAlgorithm.SHA256, DigestAlgorithm.SHA256.hash(DATA)));

        server.stop(0);
        assertThat(token.imprint()).isEqualTo(DigestAlgorithm.SHA256.hash(DATA));
        assertThat(token.certificates()).contains(anchor);
        assertThat(token.signer(List.of())).isPresent();
        assertThat(Duration.between(token.time(), Instant.now()).abs()).isLessThan(settings.maxClockSkew());
    }

    private String run(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of("openssl"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String pem(X509CertificateHolder certificate) throws IOException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static X509CertificateHolder anchorIn(Path file) throws IOException {
        var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        return new X509CertificateHolder(Base64.getMimeDecoder().decode(text));
    }
}
