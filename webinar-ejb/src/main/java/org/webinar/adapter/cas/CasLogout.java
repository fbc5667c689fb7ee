package org.webinar.adapter.cas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.webinar.limits.SafeXml;

/** What a CAS server sends when somebody signs out there: a request of SAML that names a ticket (CAS protocol 3.0, 2.3.3). */
final class CasLogout {
    private static final String NAMESPACE = "urn:oasis:names:tc:SAML:2.0:protocol";

    private CasLogout() {}

    /** The ticket with which the session began that is over; empty when it names none. */
    static Optional<String> ticket(String request) {
        try {
            return ticket(SafeXml.read(request.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException noXml) {
            return Optional.empty();
        }
    }

    private static Optional<String> ticket(Element root) {
        NodeList found = root.getElementsByTagNameNS(NAMESPACE, "SessionIndex");
        return NAMESPACE.equals(root.getNamespaceURI())
                        && "LogoutRequest".equals(root.getLocalName())
                        && found.getLength() == 1
                ? Optional.of(found.item(0).getTextContent().strip())
                : Optional.empty();
    }
}
