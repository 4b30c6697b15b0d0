package org.schriftgut.systemtest;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the shared server running, with somebody in it to be hidden, before Arquillian looks for it. */
public final class ServerForArquillian implements BeforeAllCallback {

    /** Set inside a server, where there is nothing to be done. */
    private static final String INSIDE = "jboss.home.dir";

    /** Set once the server of this JVM answers. */
    private static final String PORT = "schriftgut.management.port";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(INSIDE) == null) {
            if (System.getProperty(PORT) == null) {
                var server = RunningServer.get();
                Authority.create(server, "Amt im Container");
                Management.openForArquillian(server.managementPort());
                System.setProperty(PORT, Integer.toString(server.managementPort()));
            }
        }
    }
}
