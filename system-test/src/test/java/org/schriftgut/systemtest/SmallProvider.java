package org.schriftgut.systemtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider where everybody is signed in already and its token says what the test wants. It checks nothing: how
 * our side speaks with a strict one is shown with a real Keycloak.
 */
final class SmallProvider implements AutoCloseable {

    private final HttpServer server;
    private final KeyPair key;
    private final Map<String, Object> claims = new HashMap<>();
    private volatile String nonce;

    SmallProvider() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            key = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, Map.of("keys", new Object[] {publicKey()})));
        server.createContext("/login", this::login);
        server.createContext(
                "/token",
                exchange -> answer(exchange, Map.of("access_token", "x", "token_type", "Bearer", "id_token", token())));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of now on its tokens say this, beside or instead of what is right. */
    SmallProvider saying(Map<String, Object> other) {
        claims.clear();
        claims.putAll(other);
        return this;
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/login",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> publicKey() {
        var shown = (RSAPublicKey) key.getPublic();
        return Map.of(
                "kty", "RSA",
                "kid", "k1",
                "use", "sig",
                "alg", "RS256",
                "n", base64(unsigned(shown.getModulus())),
                "e", base64(unsigned(shown.getPublicExponent())));
    }

    /** Sends the browser back at once. */
    private void login(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            nonce = query.get("nonce");
            exchange.getResponseHeaders()
                    .set("Location", query.get("redirect_uri") + "?code=c-1&state=" + Api.query(query.get("state")));
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private String token() throws IOException {
        var now = Instant.now().getEpochSecond();
        var said = new HashMap<String, Object>(Map.of(
                "iss", issuer(), "aud", "schriftgut", "sub", "s-17", "iat", now, "exp", now + 300, "nonce", nonce));
        said.putAll(claims);
        var content = part(Map.of("alg", "RS256", "kid", "k1")) + "." + part(said);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> json) throws IOException {
        return base64(Api.JSON.writeValueAsBytes(json));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        try (exchange) {
            var bytes = Api.JSON.writeValueAsBytes(json);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
