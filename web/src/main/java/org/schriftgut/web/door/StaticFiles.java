package org.schriftgut.web.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HttpString;
import io.undertow.util.MimeMappings;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.xnio.IoUtils;

/** Style and scripts, for anybody and at any speed: a thread opens a file, none waits until it has been taken. */
final class StaticFiles implements HttpHandler {

    private static final Pattern PLAIN = Pattern.compile("/static/[A-Za-z0-9._/-]+");

    /** For one file; the largest has about a megabyte. */
    private static final int MINUTES = 5;

    private final HttpHandler files;
    private final HttpHandler application;

    /** @param application answers where there is no such file */
    StaticFiles(DeploymentInfo deployment, HttpHandler application) {
        this.application = application;
        var types = MimeMappings.builder();
        deployment
                .getMimeMappings()
                .forEach(mapping -> types.addMapping(mapping.getExtension(), mapping.getMimeType()));
        this.files = new ResourceHandler(deployment.getResourceManager(), application)
                .setWelcomeFiles()
                .setMimeMappings(types.build());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var path = exchange.getRelativePath();
        var isReading = exchange.getRequestMethod().equalToString("GET")
                || exchange.getRequestMethod().equalToString("HEAD");
        if (!isReading || !PLAIN.matcher(path).matches() || path.contains("..") || path.endsWith("/")) {
            application.handleRequest(exchange);
            return;
        }
        SafeHeaders.of(exchange.isSecure(), path)
                .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        var timer = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), MINUTES, TimeUnit.MINUTES);
        exchange.addExchangeCompleteListener((done, next) -> {
            timer.remove();
            next.proceed();
        });
        files.handleRequest(exchange);
    }
}
