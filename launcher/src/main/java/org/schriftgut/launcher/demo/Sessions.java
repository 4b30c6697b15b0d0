package org.schriftgut.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs each account in once: a password is slow to check, a token is not. The tokens end with the load. */
final class Sessions {
    private static final String TOKEN_NAME = "Demo";

    private final HttpClient http;
    private final URI server;
    private final Map<String, Api> opened = new LinkedHashMap<>();

    Sessions(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    /** @param name to sign in with, such as {@code verkehr@musterland} */
    synchronized Api of(String name) throws IOException, InterruptedException {
        var known = opened.get(name);
        if (known != null) {
            return known;
        }
        var byPassword = Api.withPassword(http, server, name, TenantSetup.PASSWORD);
        var token = byPassword
                .post("tokens", Map.of("name", TOKEN_NAME, "scope", "ADMINISTER", "days", 1), null)
                .path("token");
        var api = byPassword.token(token.asText());
        opened.put(name, api);
        return api;
    }

    /** Whether somebody of this name can sign in with the demo's password. */
    boolean isKnown(String name) throws IOException, InterruptedException {
        try {
            Api.withPassword(http, server, name, TenantSetup.PASSWORD).get("me");
            return true;
        } catch (Api.Refused e) {
            return false;
        }
    }

    /** Revokes the tokens, those of an interrupted load too; its own, the newest, last. */
    synchronized void end() throws IOException, InterruptedException {
        for (var api : opened.values()) {
            var tokens = new ArrayDeque<String>();
            for (var token : api.get("tokens").path("items")) {
                if (TOKEN_NAME.equals(token.path("name").asText())) {
                    tokens.push(token.path("id").asText());
                }
            }
            for (var token : tokens) {
                api.delete("tokens/" + token);
            }
        }
        opened.clear();
    }
}
