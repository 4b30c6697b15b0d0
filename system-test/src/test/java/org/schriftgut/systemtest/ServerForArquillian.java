package org.schriftgut.systemtest;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the shared server running, with somebody in it to be hidden, before Arquillian looks for it. */
public final class ServerForArquillian implements BeforeAllCallback {

    /** Set by Arquillian's test runner; there the server is running for sure. */
    private static final String INSIDE = "jboss.home.dir";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(INSIDE) == null) {
            var server = RunningServer.get();
            System.setProperty("schriftgut.management.port", Integer.toString(server.managementPort()));
            Authority.create(server, "Amt im Container");
        }
    }
}
