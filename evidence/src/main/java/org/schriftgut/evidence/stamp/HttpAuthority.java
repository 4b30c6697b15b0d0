package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.MalformedRecord;
import org.schriftgut.evidence.record.Nesting;

/** An authority behind HTTP (RFC 3161, section 3.4). What it answers is completed and compared with what was asked. */
public final class HttpAuthority implements TimeStampAuthority {

    private static final int MOST_ANSWER_BYTES = 1024 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final AuthoritySettings settings;
    private final TokenCompletion completion;
    private final Clock clock;
    private final HttpClient client;
    private final SecureRandom random = new SecureRandom();

    public HttpAuthority(AuthoritySettings settings, TokenCompletion completion, Clock clock) {
        this.settings = settings;
        this.completion = completion;
        this.clock = clock;
        var builder =
                HttpClient.newBuilder().connectTimeout(settings.timeout()).followRedirects(HttpClient.Redirect.NEVER);
        settings.tls().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    @Override
    public String name() {
        return settings.url().getHost();
    }

    @Override
    public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        settings.policy().ifPresent(policy -> generator.setReqPolicy(new ASN1ObjectIdentifier(policy)));
        var request =
                generator.generate(algorithm.identifier().getAlgorithm(), hash, new BigInteger(NONCE_BITS, random));
        var token = tokenIn(answerTo(request), request);
        var skew = Duration.between(clock.instant(), token.time()).abs();
        if (skew.compareTo(settings.maxClockSkew()) > 0) {
            throw new NoTimeStamp(
                    NoTimeStamp.Reason.CLOCK_SKEW,
                    name() + " says it is " + token.time() + ", " + skew + " from our time");
        }
        return completion.complete(token);
    }

    private Token tokenIn(byte[] answer, TimeStampRequest request) {
        TimeStampResponse response;
        try {
            Nesting.check(answer);
            response = new TimeStampResponse(answer);
        } catch (MalformedRecord | TSPException | IOException | IllegalArgumentException e) {
            throw new NoTimeStamp(NoTimeStamp.Reason.UNREACHABLE, name() + " sent no time-stamp response", e);
        }
        if (response.getTimeStampToken() == null) {
            throw new NoTimeStamp(NoTimeStamp.Reason.REFUSED, name() + " refused: " + response.getStatusString());
        }
        try {
            response.validate(request);
            return Token.of(response.getTimeStampToken().getEncoded());
        } catch (TSPException | IOException | MalformedRecord e) {
            throw new NoTimeStamp(NoTimeStamp.Reason.WRONG_ANSWER, name() + " answered something else", e);
        }
    }

    private byte[] answerTo(TimeStampRequest request) {
        try {
            var post = HttpRequest.newBuilder(settings.url())
                    .timeout(settings.timeout())
                    .header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()));
            settings.login().ifPresent(login -> post.header("Authorization", basic(login)));
            // the whole exchange has the time: a body that drips must not hold the job
            var response = client.sendAsync(post.build(), limited())
                    .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new NoTimeStamp(
                        NoTimeStamp.Reason.UNREACHABLE, name() + " answered with HTTP " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTimeStamp(NoTimeStamp.Reason.UNREACHABLE, "Interrupted while " + name() + " was asked", e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new NoTimeStamp(NoTimeStamp.Reason.UNREACHABLE, name() + " does not answer", e);
        }
    }

    private static HttpResponse.BodyHandler<byte[]> limited() {
        return Answers.upTo(MOST_ANSWER_BYTES);
    }

    private static String basic(AuthoritySettings.Login login) {
        var text = login.name() + ":" + login.password();
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
