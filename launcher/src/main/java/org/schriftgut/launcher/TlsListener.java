package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Adds a listener with TLS to the server's configuration as run. Plain HTTP then answers on the loopback address only.
 *
 * <p>TLS 1.2 and 1.3, with the ciphers Elytron allows by default. The password is named, never written: it lies in the server's credential store.
 */
final class TlsListener {

    private static final String NAME = "schriftgut";
    private static final String PASSWORD = Setting.TLS_PASSWORD.variable().toLowerCase(Locale.ROOT);

    private final Document configuration;

    private TlsListener(Document configuration) {
        this.configuration = configuration;
    }

    /**
     * Changes a configuration in its place.
     *
     * @param keyStore PKCS12 with one key and its certificates
     */
    static void addTo(Path file, Path keyStore, int port) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var document = factory.newDocumentBuilder().parse(file.toFile());
            var listener = new TlsListener(document);
            listener.addSecurity(keyStore);
            listener.addListener(port);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException("The server's configuration cannot be given a TLS listener", e);
        }
    }

    private void addSecurity(Path keyStore) {
        var elytron = subsystem("urn:wildfly:elytron:");
        var tls = add(elytron, "tls");
        var store = add(add(tls, "key-stores"), "key-store", "name", NAME);
        add(store, "credential-reference", "store", NAME, "alias", PASSWORD);
        add(store, "implementation", "type", "PKCS12");
        add(store, "file", "path", keyStore.toString());
        var manager = add(add(tls, "key-managers"), "key-manager", "name", NAME, "key-store", NAME);
        add(manager, "credential-reference", "store", NAME, "alias", PASSWORD);
        add(
                add(tls, "server-ssl-contexts"),
                "server-ssl-context",
                "name",
                NAME,
                "protocols",
                "TLSv1.3 TLSv1.2",
                "cipher-suite-names", // without this Elytron leaves TLS 1.3 out
                "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256",
                "key-manager",
                NAME);
    }

    private void addListener(int port) {
        var plain = element(subsystem("urn:jboss:domain:undertow:"), "http-listener");
        var secure = configuration.createElementNS(plain.getNamespaceURI(), "https-listener");
        secure.setAttribute("name", "https");
        secure.setAttribute("socket-binding", "https");
        for (var bound : List.of("max-post-size", "read-timeout", "write-timeout", "request-parse-timeout")) {
            secure.setAttribute(bound, plain.getAttribute(bound));
        }
        secure.setAttribute("ssl-context", NAME);
        secure.setAttribute("enable-http2", "true");
        plain.getParentNode().insertBefore(secure, plain.getNextSibling());
        var bindings = element(configuration.getDocumentElement(), "socket-binding-group");
        var http = element(bindings, "socket-binding");
        http.setAttribute("interface", "management"); // the loopback address
        var https = configuration.createElementNS(bindings.getNamespaceURI(), "socket-binding");
        https.setAttribute("name", "https");
        https.setAttribute("port", Integer.toString(port));
        bindings.insertBefore(https, http.getNextSibling());
    }

    private Element subsystem(String namespace) {
        var subsystems = configuration.getElementsByTagNameNS("*", "subsystem");
        for (var i = 0; i < subsystems.getLength(); i++) {
            if (subsystems.item(i).getNamespaceURI().startsWith(namespace)) {
                return (Element) subsystems.item(i);
            }
        }
        throw new IllegalStateException("The server's configuration has no subsystem " + namespace);
    }

    private static Element element(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS("*", name).item(0);
    }

    private static Element add(Element parent, String name, String... attributes) {
        var child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        for (var i = 0; i < attributes.length; i += 2) {
            child.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(child);
        return child;
    }
}
