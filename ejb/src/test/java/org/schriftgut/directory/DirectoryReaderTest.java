package org.schriftgut.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/** Against UnboundID's own server, over sockets and with real certificates. */
class DirectoryReaderTest {

    private static final String READER = "cn=leser,dc=kreis,dc=example";
    private static final String SECRET = "Lesen-und-sonst-nichts";

    @TempDir
    static Path folder;

    private InMemoryDirectoryServer server;
    private String certificate;

    @BeforeEach
    void start() throws Exception {
        var store = folder.resolve("keys.p12");
        if (!Files.exists(store)) {
            makeCertificate(store);
        }
        certificate = exported(store);
        var tls = new SSLUtil(
                new KeyStoreKeyManager(store.toFile(), "geheim".toCharArray(), "PKCS12", "server"),
                new TrustAllTrustManager());
        var config = new InMemoryDirectoryServerConfig("dc=kreis,dc=example");
        config.addAdditionalBindCredentials(READER, SECRET);
        config.setSchema(null);
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", null, 0, tls.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig("ldaps", null, 0, tls.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=kreis,dc=example", "objectClass: domain", "dc: kreis");
        server.add(
                "dn: ou=36,dc=kreis,dc=example",
                "objectClass: organizationalUnit",
                "ou: 36",
                "description: Verkehr & Straßen");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void reads_more_people_than_fit_on_a_page_with_umlauts_and_their_key() throws Exception {
        for (var i = 0; i < 450; i++) {
            server.add(
                    "dn: uid=p" + i + ",ou=36,dc=kreis,dc=example",
                    "objectClass: inetOrgPerson",
                    "uid: p" + i,
                    "cn: Jörg Süß " + i,
                    "sn: Süß");
        }

        var content = read("ldaps", certificate, SECRET);

        assertThat(content.people()).hasSize(450).allSatisfy(person -> {
            assertThat(person.name()).startsWith("Jörg Süß");
            assertThat(person.key()).hasSize(36);
            assertThat(person.dn()).isEqualTo(new DN(person.dn()).toNormalizedString());
        });
        assertThat(content.units()).extracting(Content.FoundUnit::name).containsExactly("Verkehr & Straßen");
    }

    @Test
    void reads_over_starttls_too() {
        assertThat(read("ldap", certificate, SECRET).units()).hasSize(1);
    }

    @Test
    void trusts_no_certificate_that_nobody_named() {
        assertThatThrownBy(() -> read("ldaps", null, SECRET)).satisfies(DirectoryReaderTest::isUnreachable);
        assertThatThrownBy(() -> read("ldap", null, SECRET)).satisfies(DirectoryReaderTest::isUnreachable);
    }

    @Test
    void says_in_words_that_the_secret_is_wrong_or_nobody_answers() {
        assertThatThrownBy(() -> read("ldaps", certificate, "falsch")).satisfies(DirectoryReaderTest::isUnavailable);
        var port = server.getListenPort("ldaps");
        server.shutDown(true);

        assertThatThrownBy(() -> read("ldaps://localhost:" + port, certificate, SECRET, false))
                .satisfies(DirectoryReaderTest::isUnreachable);
    }

    /** Nothing there, something else there, somebody untrusted there: one answer, so that nobody looks for ports with it. */
    private static void isUnreachable(Throwable refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.is(DirectoryFault.UNREACHABLE))
                        .isTrue());
    }

    private Content read(String scheme, String trusted, String secret) {
        return read(scheme + "://localhost:" + server.getListenPort(scheme), trusted, secret, scheme.equals("ldap"));
    }

    private static Content read(String url, String trusted, String secret, boolean startTls) {
        var settings = new DirectorySettings(
                url,
                startTls,
                READER,
                trusted,
                "entryUUID",
                new DirectorySettings.People("dc=kreis,dc=example", "(uid=*)", "uid", "cn", "mail", null),
                new DirectorySettings.Units(
                        "dc=kreis,dc=example", "(objectClass=organizationalUnit)", "ou", "description", null),
                null,
                "0",
                Role.CLERK,
                20,
                0);
        return new DirectoryReader().read(new DirectoryConnection(settings, secret));
    }

    private static void isUnavailable(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(problem.getMessage())
                    .startsWith("directory.unreadable [")
                    .doesNotContain(SECRET);
        });
    }

    private static void makeCertificate(Path store) {
        var out = new ByteArrayOutputStream();
        var result = ManageCertificates.main(
                null,
                out,
                out,
                "generate-self-signed-certificate",
                "--keystore",
                store.toString(),
                "--keystore-password",
                "geheim",
                "--keystore-type",
                "PKCS12",
                "--alias",
                "server",
                "--subject-dn",
                "CN=localhost",
                "--subject-alternative-name-dns",
                "localhost");
        assertThat(result.intValue()).as(out.toString()).isZero();
    }

    private static String exported(Path store) throws Exception {
        var keys = java.security.KeyStore.getInstance(store.toFile(), "geheim".toCharArray());
        var encoded = java.util.Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getCertificate("server").getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
    }
}
