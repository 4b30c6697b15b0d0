package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Changes of the running server that are gone with it: its configuration is read and never written. */
final class Management {

    private Management() {}

    /** Arquillian asks over JMX where the test's deployment is; a server of ours does not answer there otherwise. */
    static void openForArquillian(int managementPort) {
        var operation = new ModelNode();
        operation.get("operation").set("add");
        operation.get("address").add("subsystem", "jmx").add("remoting-connector", "jmx");
        operation.get("use-management-endpoint").set(true);
        try (var client = ModelControllerClient.Factory.create("127.0.0.1", managementPort)) {
            var answer = client.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new IllegalStateException(answer.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
