package org.webinar.adapter.cas;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.webinar.limits.SafeXml;

/** What a CAS server says of a ticket (CAS protocol 3.0, 2.5 and appendix A). */
final class CasAnswer {
    private static final String NAMESPACE = "http://www.yale.edu/tp/cas";

    private final Element root;

    private CasAnswer(Element root) {
        this.root = root;
    }

    /**
     * Reads an answer.
     *
     * @throws IOException when it is none: a page of HTML, broken XML
     */
    static CasAnswer read(byte[] body) throws IOException {
        Element root = SafeXml.read(body);
        if (!NAMESPACE.equals(root.getNamespaceURI()) || !"serviceResponse".equals(root.getLocalName())) {
            throw new IOException("no answer of CAS");
        }
        return new CasAnswer(root);
    }

    /** Who has this ticket; empty when nobody has. */
    Optional<String> user() {
        return success().flatMap(success -> texts(success, "user").findFirst()).filter(user -> !user.isBlank());
    }

    /** The server's word for why nobody has it, for the log; empty when somebody has. */
    String refusal() {
        NodeList failures = root.getElementsByTagNameNS(NAMESPACE, "authenticationFailure");
        return failures.getLength() == 0 ? "" : ((Element) failures.item(0)).getAttribute("code");
    }

    /** The values of an attribute. */
    Set<String> values(String attribute) {
        return success()
                .map(success -> success.getElementsByTagNameNS(NAMESPACE, "attributes"))
                .filter(found -> found.getLength() > 0)
                .map(found -> (Element) found.item(0))
                .map(attributes -> texts(attributes, attribute).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** A failure has no user, whatever else stands in it. */
    private Optional<Element> success() {
        NodeList found = root.getElementsByTagNameNS(NAMESPACE, "authenticationSuccess");
        return found.getLength() == 1 && refusal().isEmpty() ? Optional.of((Element) found.item(0)) : Optional.empty();
    }

    private static Stream<String> texts(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip());
    }
}
