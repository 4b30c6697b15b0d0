package org.schriftgut.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A real, very small OpenID Connect provider: it publishes keys, checks code, client and PKCE, and signs what it is told to. */
final class TinyProvider implements AutoCloseable {

    static final String CLIENT = "schriftgut";
    static final String SECRET = "geheim genug fuer einen Test, 32 Zeichen";

    /** Made once: it takes longer than all the rest of a test. */
    private static final RSAKey KEY = newKey();

    private static final RSAKey STRANGE_KEY = newKey();

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    /** What the metadata say; usually the truth. */
    String publishedIssuer = issuer();

    private String nonce;
    private String challenge;
    private UnaryOperator<JWTClaimsSet.Builder> bent = claims -> claims;
    private Signature signature = Signature.OWN;

    enum Signature {
        OWN,
        STRANGE,
        NONE,
        WITH_CLIENT_SECRET
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    TinyProvider() throws IOException {
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a browser does: goes there, signs in, and is sent back with a code. */
    String visit(URI address) {
        var query = URLUtils.parseParameters(address.getRawQuery());
        nonce = only(query, "nonce");
        challenge = only(query, "code_challenge");
        if (!only(query, "code_challenge_method").equals("S256")
                || !only(query, "client_id").equals(CLIENT)) {
            throw new IllegalArgumentException(address.toString());
        }
        return "code-1";
    }

    /** Lets the next token say something else. */
    TinyProvider bending(UnaryOperator<JWTClaimsSet.Builder> change) {
        bent = change;
        return this;
    }

    TinyProvider signing(Signature how) {
        signature = how;
        return this;
    }

    private void metadata(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                """
                {"issuer":"%s","authorization_endpoint":"%s/login","token_endpoint":"%s/token","jwks_uri":"%s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}"""
                        .formatted(publishedIssuer, issuer(), issuer(), issuer()));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((URLUtils.serializeParameters(Map.of(CLIENT, List.of(SECRET)))
                                        .replaceFirst("=", ":"))
                                .getBytes(StandardCharsets.UTF_8));
        var isRight = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "code-1".equals(only(form, "code"))
                && s256(only(form, "code_verifier")).equals(challenge);
        if (!isRight) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        try {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken() + "\"}");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private String idToken() throws JOSEException {
        var now = Instant.now();
        var claims = bent.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject("s-17")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("preferred_username", "weber")
                        .claim("name", "Wanda Weber"))
                .build();
        if (signature == Signature.NONE) {
            return new PlainJWT(claims).serialize();
        }
        var isMac = signature == Signature.WITH_CLIENT_SECRET;
        var header = new JWSHeader.Builder(isMac ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                .keyID("k1")
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(
                isMac ? new MACSigner(SECRET) : new RSASSASigner(signature == Signature.STRANGE ? STRANGE_KEY : KEY));
        return token.serialize();
    }

    private static String s256(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(hash).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String only(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
